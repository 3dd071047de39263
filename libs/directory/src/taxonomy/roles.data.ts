import type { Role } from './category.js';

/** Roles beyond those written with the category itself: who is what for a partner. */
export const furtherRoles: Readonly<Record<Role, string>> = {
  opener:
    'arborist bicycle-store bike-rental-shop car-dealer chiropractor coding-school dance-studio dentist disability-service dog-trainer funeral-home garden-center general-contractor hair-salon home-builder hospital kennel language-school life-coach martial-arts-school motorcycle-dealer naturopath optician pet-groomer pool-builder psychologist riding-school rv-dealer tennis-club ticket-agency tutoring-center university vocational-college wedding-planner museum swimming-school',
  'follow-up':
    'acupuncturist after-school-care-center appliance-repair-service aquarium-shop awning-and-shutter-installer bag-and-leather-store beauty-supply-store bouncy-castle-hire camera-store car-sharing-service childrens-store chimney-sweep cosmetic-clinic craft-supply-store cupcake-shop currency-exchange deck-builder dog-walker drain-service electronics-store escrow-company fencing-contractor fireplace-store fishing-tackle-store floor-layer garage-door-installer gift-shop glazier gutter-installer hat-shop hearing-clinic home-inspector hunting-store kitchenware-store lash-studio linen-store lingerie-store medical-laboratory medical-specialist menswear-store mobile-phone-store musical-instrument-store nail-salon nutritionist occupational-therapist orthodontist osteopath outdoor-store paving-contractor pet-sitter photo-booth-company pool-and-spa-store property-valuer record-store recording-studio saddlery school-uniform-store second-hand-furniture-store sewing-store shoe-repair-shop shoe-store smart-home-installer speech-therapist spiritual-shop surf-and-skate-shop tailor tanning-studio tattoo-studio tea-shop title-company vehicle-inspection-station watchmaker waxing-salon weight-loss-clinic wig-store',
  anchor:
    'amusement-park antique-store arcade barbershop beauty-salon clothing-store cultural-center department-store electronics-store game-store garden-center go-kart-track hospital ice-rink mini-golf museum music-venue pawn-shop thrift-store university zoo',
  host: 'art-studio barbershop boxing-gym cooking-school cultural-center dance-studio escape-room game-store karaoke-bar museum music-venue performing-arts-company record-store',
  supplier: 'craft-supply-store sewing-store',
};
