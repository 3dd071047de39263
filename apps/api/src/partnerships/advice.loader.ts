import { Injectable } from '@nestjs/common';
import { competes } from '#libs/matching';
import { type Advice, AdviseOnVersions, type ProposalVersion } from '#libs/partnerships';
import type { GraphqlContext } from '../graphql/context.js';
import { RequestLoader } from '../graphql/loader.js';

/** What to think about before answering versions, for the viewer. */
@Injectable()
export class VersionAdviceLoader extends RequestLoader<ProposalVersion, readonly Advice[]> {
  constructor(private readonly adviseOnVersions: AdviseOnVersions) {
    super();
  }

  protected async batch(
    versions: readonly ProposalVersion[],
    { viewer }: GraphqlContext,
  ): Promise<(readonly Advice[])[]> {
    return viewer ? this.adviseOnVersions.execute(viewer, versions, competes) : versions.map(() => []);
  }
}
