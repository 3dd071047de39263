import type { Config } from './config.js';

type Work<T> = () => Promise<T>;
type Tracing = <T>(name: string, attributes: Record<string, string>, work: Work<T>) => Promise<T>;

/** Without a collector, work is only done. */
let trace: Tracing = (_name, _attributes, work) => work();

/** Does work inside a span of its own, when traces are sent somewhere; else just does it. */
export const inSpan: Tracing = (name, attributes, work) => trace(name, attributes, work);

/** What ends sending traces, with those not sent yet. */
export type StopTelemetry = () => Promise<void>;

/** Whose requests would only be noise: load balancers ask every few seconds. */
const NOISE = new Set(['/health', '/ready']);

/**
 * Sends traces of requests, operations, SQL statements and jobs to `OTEL_EXPORTER_OTLP_ENDPOINT`; loads nothing when that is
 * unset. Call it before the modules it watches are imported: they are patched while they load.
 */
export async function startTelemetry(
  config: Pick<Config, 'OTEL_EXPORTER_OTLP_ENDPOINT'>,
  service: string,
): Promise<StopTelemetry> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return () => Promise.resolve();
  const [api, sdk, otlp, http, graphql, pg] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-graphql'),
    import('@opentelemetry/instrumentation-pg'),
  ]);
  const started = new sdk.NodeSDK({
    serviceName: `alongside-${service}`,
    traceExporter: new otlp.OTLPTraceExporter({ url: new URL('v1/traces', withSlash(endpoint)).href }),
    resourceDetectors: [sdk.resources.envDetector],
    instrumentations: [
      new http.HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => NOISE.has(url?.split('?', 1)[0] ?? ''),
      }),
      // Only the operation itself: a span for each field would cost more than the fields.
      new graphql.GraphQLInstrumentation({ depth: 0, ignoreResolveSpans: true, allowValues: false }),
      // Statements without their values; none for statements outside a request or job, such as polling.
      new pg.PgInstrumentation({ requireParentSpan: true }),
    ],
  });
  started.start();
  const tracer = api.trace.getTracer('alongside');
  trace = (name, attributes, work) =>
    tracer.startActiveSpan(name, { kind: api.SpanKind.CONSUMER, attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: api.SpanStatusCode.ERROR, message: error instanceof Error ? error.name : '' });
        throw error;
      } finally {
        span.end();
      }
    });
  return () => started.shutdown();
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
