/**
 * The types of everything Waterline knows. Content is data: modules below this folder hold values and
 * words, no logic, and import nothing but each other.
 */

// ── Vocabulary ──────────────────────────────────────────────────────────────────────────────────────

/** The six axes of the guide, in the order in which they are shown. */
export type AxisId = 'scale' | 'durability' | 'persistence' | 'consumption' | 'retries' | 'pricing'

/** The four services that are scored by themselves. */
export type ServiceId = 'sqs' | 'sns' | 'eventbridge' | 'kinesis'

/** The regions of the price list; the same eleven everywhere. */
export type RegionId =
  | 'us-east-1'
  | 'us-east-2'
  | 'us-west-2'
  | 'eu-west-1'
  | 'eu-west-3'
  | 'eu-central-1'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-northeast-1'
  | 'ap-south-1'
  | 'sa-east-1'

/** Kinds of part. Ids are permanent: links and saved designs hold them. */
export type KindId =
  | 'client'
  | 'api-gateway'
  | 'lambda'
  | 'sqs-standard'
  | 'sqs-fifo'
  | 'sns-standard'
  | 'sns-fifo'
  | 'eventbridge-bus'
  | 'eventbridge-bus-v2'
  | 'eventbridge-pipe'
  | 'eventbridge-scheduler'
  | 'kinesis-stream'
  | 'firehose'
  | 'step-functions'
  | 'dynamodb'
  | 's3'
  | 'aurora-rds'
  | 'http-endpoint'
  | 'email'
  | 'sms'
  | 'mobile-push'
  | 'saas-partner'
  | 'ecs-fargate'
  | 'cloudwatch-alarm'
  | 'cloudwatch-logs'
  | 'aws-service'
  | 'amazon-mq'
  | 'msk'
  | 'rds-proxy'
  | 'ses'
  | 'appsync'
  | 'iot-core'

// ── Facts ───────────────────────────────────────────────────────────────────────────────────────────

/** What a fact says when it has no plain value. `unknown` is never treated as missed nor as met. */
export type Special = 'unlimited' | 'not-applicable' | 'unknown'

export type Unit =
  | 'second'
  | 'byte'
  | 'byte-per-second'
  | 'message-per-second'
  | 'request-per-second'
  | 'call-per-second'
  | 'message'
  | 'count'
  | 'factor'
  | 'percent'
  | 'usd'
  | 'usd-per-million'
  | 'usd-per-gb'
  | 'date'
  | 'text'
  | 'yes-no'

/** What is judged of a fact. `adjustable` is given for quotas only. */
export interface FactValue<V extends number | string | boolean = number | string | boolean> {
  readonly value: V | Special
  readonly adjustable?: 'yes' | 'no' | 'unknown'
  /** Values of regions that differ from `value`. */
  readonly byRegion?: Readonly<Partial<Record<RegionId, V | Special>>>
}

/**
 * A cited fact. Either `checkedOn` (somebody read the source on that day) or `copyDated` (the age of the
 * copy that was read).
 */
export interface Fact<V extends number | string | boolean = number | string | boolean> extends FactValue<V> {
  readonly unit: Unit
  /** Id of a source in content/sources.ts. */
  readonly source: string
  readonly confidence: 'verified' | 'likely' | 'unverified'
  readonly checkedOn?: string
  readonly copyDated?: string
}

/** What is read about a fact: shown by pages, never judged. */
export interface FactProse {
  /** Short label, e.g. "Longest retention". */
  readonly label: string
  readonly statement: string
  /** What the talk said on it, if anything, and whether that still holds. */
  readonly talk?: string
  readonly changedSinceTalk?: boolean
}

export interface Source {
  readonly url: string
  readonly title: string
  readonly publisher: 'aws' | 'third-party'
}

// ── Parameters ──────────────────────────────────────────────────────────────────────────────────────

/** Parameters of parts and connections. Ids are permanent. */
export type ParamId =
  // parts
  | 'retention' // s
  | 'visibility' // s
  | 'delay' // s
  | 'tries' // receives before a message moves to the dead-letter queue
  | 'deadLetter' // id of a part
  | 'fair' // MessageGroupId on a standard queue
  | 'singleGroup' // FIFO with one message group: strict order
  | 'highThroughput' // FIFO high-throughput mode
  | 'largeMessages' // topic or stream raised above its default size
  | 'mode' // kinesis: on-demand | advantage | provisioned
  | 'shards'
  | 'archive' // bus: archive events; FIFO topic: message archive, s (0 = off)
  | 'timeout' // function, s
  | 'memory' // function, MB
  | 'reservedConcurrency'
  | 'provisionedConcurrency'
  | 'durable' // durable function
  | 'connectionLimit' // database
  | 'rateLimit' // calls per second that a target takes
  | 'workflowType' // standard | express
  | 'count' // this part stands for so many alike
  | 'encryption'
  // connections
  | 'invocation' // sync | async, where a caller can choose
  | 'filter' // words of the filter, '' = everything
  | 'batch' // messages per call
  | 'window' // s, time to fill a batch
  | 'maxConcurrency' // of an event source mapping
  | 'attempts' // deliveries tried before giving up
  | 'maxAge' // s before giving up
  | 'bisect'
  | 'partialBatch'
  | 'fanOut' // kinesis: shared | enhanced | queue
  | 'parallelization'
  | 'fifoSubscriber' // custom event bus: deliver each event group in order
  | 'parallel' // a workflow runs its branches side by side and waits for all
  | 'recurring' // a schedule that repeats, against one made per item
  | 'compensates' // a workflow calls this only to undo
  | 'paused' // mapping disabled
  | 'groupId' // message group that a bus gives a FIFO queue
  | 'account' // target in another account: own | other | allowed
  | 'label'

export type ParamValue = number | string | boolean

/** Something younger than a year: it weighs on simplicity. */
export interface NewSince {
  /** The month as YYYY-MM; absent where it is known to be under a year, but not when it came. */
  readonly month?: string
  /** What tells of it. */
  readonly fact: string
}

/** What a parameter may hold: all that the judge reads of it. */
export interface ParamRange {
  readonly min?: number
  readonly max?: number
  /** Value that AWS uses when none is set; a fact where AWS documents it. */
  readonly default: ParamValue
  /** Values of a choice, where another one counts as none. */
  readonly offers?: readonly string[]
  /** Where it can be set for under a year at the knowledge date: by which value, else by any but the default. */
  readonly newSince?: NewSince & { readonly value?: ParamValue }
}

/** How a parameter is shown and edited. */
export interface ParamSpec extends ParamRange {
  readonly type: 'number' | 'switch' | 'choice' | 'text' | 'part'
  readonly label: string
  readonly unit?: Unit
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Of a connection: only where it leads to one of these. */
  readonly targets?: readonly KindId[]
  /** Facts that give default or range. */
  readonly facts?: readonly string[]
}

// ── Kinds ───────────────────────────────────────────────────────────────────────────────────────────

/** What a part does with a message: how metrics walk through it. */
export type Role =
  | 'source' // makes messages: client, partner, alarm, device
  | 'gateway' // synchronous front door
  | 'queue' // stores; readers share
  | 'topic' // pushes a copy to each subscriber
  | 'bus' // routes a copy to each matching target
  | 'stream' // keeps a log; every reader reads all
  | 'pipe' // moves from one source to one target
  | 'scheduler'
  | 'workflow'
  | 'compute'
  | 'store'
  | 'outside' // HTTP endpoints, partners
  | 'people' // mail, SMS, push
  | 'telemetry'

export type AttributeId =
  | 'ingestRate' // messages per second accepted, unbatched unless `ingestBatch` says otherwise
  | 'ingestBytes' // bytes per second accepted
  | 'ingestBatch' // messages of one call, where `ingestRate` counts calls
  | 'deliverRate' // deliveries per second, all targets together
  | 'groupRate' // messages per second of one message group or key
  | 'maxPayload'
  | 'defaultPayload'
  | 'minRetention'
  | 'defaultRetention'
  | 'maxRetention'
  | 'replayWindow'
  | 'order'
  | 'duplicates'
  | 'zones'
  | 'storedBeforeAck'
  | 'subscribers'
  | 'targetsPerSubscriber' // targets of one rule, where `subscribers` counts rules
  | 'subscribersOfLarge' // subscribers once messages above the default size are let in
  | 'routing'
  | 'fairness'
  | 'latency'
  | 'idleCharge'
  | 'jobLength'
  | 'syncTimeout'
  | 'accountConcurrency'
  | 'inFlight'
  | 'crossAccount'
  | 'protocol'
  | 'availableRegions'

/**
 * An attribute is a fact, named by its id in content/facts; or a level that was read out of a fact's words
 * ("best-effort" is order `none`); or unknown.
 */
export type AttributeRef = string | 'unknown' | { readonly level: string; readonly fact: string }

/** What is judged of a kind of part. Names, labels and units are its prose. */
export interface Kind {
  readonly id: KindId
  readonly role: Role
  /** Group of the editor's palette. What is outside counts as no part of the design's own. */
  readonly group: 'messaging' | 'compute' | 'data' | 'outside'
  /** Where it is generally available for under a year at the knowledge date. */
  readonly newSince?: NewSince
  /** Regions where it does not exist, with the fact that says so. */
  readonly missingIn?: { readonly regions: readonly RegionId[]; readonly fact: string }
  readonly attributes: Readonly<Partial<Record<AttributeId, AttributeRef>>>
  readonly params: Readonly<Partial<Record<ParamId, ParamRange>>>
}

/** What is shown of a kind of part: the judge does not load it. */
export interface KindProse {
  /** Service name as AWS writes it. */
  readonly name: string
  /** Word for one such part, e.g. "queue". */
  readonly noun: string
  readonly service?: ServiceId
  /** Main colour of the AWS icon, as in the drawing; for tests and lettered tiles. */
  readonly colour: string
  /** Attributes that are read only. */
  readonly attributes?: Readonly<Partial<Record<AttributeId, AttributeRef>>>
  readonly params: Readonly<Partial<Record<ParamId, ParamSpec>>>
}

/** Parameters that no verdict rests on: they have a spec only. */
export type UnjudgedParam =
  | 'encryption'
  | 'memory'
  | 'tries'
  | 'label'
  | 'paused'
  | 'rateLimit'
  | 'groupId'
  | 'account'

/** Specs of every parameter that is judged, and of no other but those that nothing rests on. */
export type SpecsOf<P extends Kind['params']> = { readonly [Id in keyof P]: ParamSpec } & {
  readonly [Id in Exclude<UnjudgedParam, keyof P>]?: ParamSpec
}

/** Exactly the prose that a kind needs. */
export type ProseOf<K extends Kind> = Omit<KindProse, 'params'> & { readonly params: SpecsOf<K['params']> }

// ── Connections ─────────────────────────────────────────────────────────────────────────────────────

/** How a message gets from one part to the next, and who calls whom. */
export type Invocation = 'sync' | 'async' | 'poll'

/**
 * How long a message outlives a failure at the target of a connection.
 * - a fact: a cited span of seconds
 * - `retention`: as long as the part at the start keeps it (its `retention` parameter)
 * - `param`: the connection's own `maxAge`, its default a fact
 * - `none`: the caller gets the error; nothing waits
 */
export type Window =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'retention'; readonly fact: string }
  | { readonly kind: 'param'; readonly param: 'maxAge'; readonly fact: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

export interface MechanismVariant {
  readonly param: ParamId
  readonly value: ParamValue
  /** Id of the mechanism that holds then. It has no variants of its own. */
  readonly mechanism: string
}

/** A way of connecting that AWS offers: subscription, rule target, event source mapping, SDK call, … What is judged of it. */
export interface Mechanism {
  readonly id: string
  readonly invocation: Invocation
  /** The caller may choose between sync and async by the parameter `invocation`. */
  readonly invocationChoice?: boolean
  /**
   * Mechanisms that take this one's place when a parameter of the connection has a certain value, e.g. the
   * function called asynchronously. The first that fits holds.
   */
  readonly variants?: readonly MechanismVariant[]
  readonly windows: {
    /** The target cannot be reached (permission, endpoint down). */
    readonly unreachable: Window
    /** The target is throttled. */
    readonly throttled: Window
    /** The consumer's code fails on every call. */
    readonly failing: Window
  }
  /** Where a message goes that nobody could take. */
  readonly deadLetter: 'none' | 'connection' | 'source-queue' | 'function' | 'inside-stream' | 'state'
  /** A failed message is tried again alone, or with its batch. */
  readonly retryUnit: 'message' | 'batch' | 'none'
  /** What waits behind a failing message. */
  readonly blocks: 'nothing' | 'group' | 'shard'
  /** The finest filter that the connection itself offers (fact), if any. */
  readonly routing?: string
  /** It keeps the order of what its source orders. */
  readonly keepsOrder: boolean
  readonly params: Readonly<Partial<Record<ParamId, ParamRange>>>
}

/** What is shown and set of a way of connecting: the judge does not load it. */
export interface MechanismSpecs {
  /** E.g. "subscription"; shown on the connection. */
  readonly name: string
  readonly params: Readonly<Partial<Record<ParamId, ParamSpec>>>
  /** What it rests on, the weightiest first. */
  readonly facts: readonly string[]
}

/** Exactly the specs that some mechanisms need. */
export type SpecsOfMechanisms<M extends Readonly<Record<string, Mechanism>>> = {
  readonly [Id in keyof M]: Omit<MechanismSpecs, 'params'> & { readonly params: SpecsOf<M[Id]['params']> }
}

/** A pair of kinds: native by a mechanism, refused with a reason and a part to put between, or absent = unknown. */
export type ConnectionEntry =
  | { readonly native: string; readonly source?: string; readonly confidence: Fact['confidence'] }
  | {
      readonly refused: string
      readonly between: readonly KindId[]
      readonly source?: string
      readonly confidence: Fact['confidence']
    }

// ── Metrics ─────────────────────────────────────────────────────────────────────────────────────────

export type MetricId =
  // scale & concurrency
  | 'ceiling'
  | 'concurrency-into-limit'
  | 'rate-into-limit'
  | 'fan-out'
  | 'fairness'
  | 'prewarmed'
  | 'holds-back'
  // durability
  | 'stored-before-ack'
  | 'duplicates'
  | 'kept-on-giving-up'
  // persistence
  | 'outage-survived'
  | 'throttle-survived'
  | 'replay-window'
  // consumption
  | 'coupling'
  | 'reply'
  | 'source-accepts'
  | 'sink-reaches'
  | 'handled-by'
  | 'copies'
  | 'sharing'
  | 'order'
  | 'routing'
  | 'payload'
  | 'latency'
  | 'accounts'
  | 'steps'
  | 'undo'
  | 'join'
  | 'human-wait'
  | 'gather'
  | 'gather-wait'
  | 'across-records'
  | 'landing'
  | 'job-length'
  | 'protocol'
  | 'audience'
  // retries & failure handling
  | 'retry-window'
  | 'dead-letters'
  | 'retry-unit'
  | 'head-of-line'
  // pricing
  | 'idle-charge'
  | 'monthly-cost'
  // everywhere
  | 'available'

export interface Metric {
  readonly id: MetricId
  readonly axis: AxisId
  readonly label: string
  readonly unit: Unit | 'level'
  /** For levels: from worst to best where they are ordered. */
  readonly levels?: readonly string[]
  readonly better: 'higher' | 'lower' | 'none'
}

// ── Questions ───────────────────────────────────────────────────────────────────────────────────────

export type QuestionId =
  | 'caller-waits'
  | 'source'
  | 'region'
  | 'readers'
  | 'consumers'
  | 'order'
  | 'duplicates'
  | 'routing'
  | 'steps'
  | 'gather'
  | 'gather-within'
  | 'stream'
  | 'reread'
  | 'catch-up'
  | 'limited'
  | 'job-length'
  | 'known-rush'
  | 'fairness'
  | 'people'
  | 'protocol'
  | 'accounts'
  | 'size'
  | 'peak'
  | 'monthly'
  | 'latency'
  | 'retry'
  | 'cost-priority'

export type Strength = 'must' | 'should' | 'nice'

/**
 * What a metric must reach. A metric may have several levels at once, joined by "+": one of them suffices. `answer` stands for the number the visitor typed. Levels are named. */
export type Target =
  | { readonly atLeast: number | 'answer'; readonly partly?: number }
  | { readonly atMost: number | 'answer'; readonly partly?: number }
  | { readonly oneOf: readonly string[]; readonly partly?: readonly string[] }
  /** The absolute cost scale of the cost atom. */
  | { readonly cost: true }

/** What an answer asks of a metric. `weight` is whole; content/questions keeps the sums per axis equal. */
export interface Requirement {
  readonly metric: MetricId
  readonly target: Target
  readonly strength: Strength
  readonly weight: number
  /** Axis it counts for, if not the question's own. */
  readonly axis?: AxisId
}

export interface Option {
  readonly id: string
  readonly asks: readonly Requirement[]
  /** The option carries a number (50 connections). */
  readonly amount?: AmountSpec
}

export interface AmountSpec {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly start: number
  readonly metricUnit: Unit
  /** Typed value × factor = value in the metric's unit. */
  readonly factor: number
}

/** What is judged of a question. Its words are in content/questions/words, loaded where it is read. */
export interface Question {
  readonly id: QuestionId
  readonly axis: AxisId
  /** Listed before the axes, under "Above or below the line". */
  readonly first?: boolean
  readonly type: 'one' | 'several' | 'number'
  /** The options stand in an order: neighbours are one step apart. */
  readonly ordered?: true
  readonly options: readonly Option[]
  /** For `number`. */
  readonly amount?: AmountSpec
  /** What a typed number asks. */
  readonly asks?: readonly Requirement[]
  /** Hidden where the parent was answered otherwise. A parent that is open or *not sure* hides nothing. */
  readonly parent?: { readonly question: QuestionId; readonly options: readonly string[] }
}

/** What is read about an option: its words, and by metric why it asks what it asks. */
export interface OptionWords {
  readonly label: string
  readonly hint: string
  readonly asks?: Readonly<Partial<Record<MetricId, string>>>
}

/** What is read about a question. */
export interface QuestionWords {
  readonly title: string
  /** One or two sentences under the title. */
  readonly lead: string
  /** Why it is asked: shown below the options, with the facts it rests on. */
  readonly why: string
  readonly facts: readonly string[]
  readonly options: Readonly<Record<string, OptionWords>>
  /** By metric, why a typed number asks what it asks. */
  readonly asks?: Readonly<Partial<Record<MetricId, string>>>
}

type WhysOf<Asks> = Asks extends readonly [Requirement, ...Requirement[]]
  ? { readonly asks: { readonly [M in Asks[number]['metric']]: string } }
  : { readonly asks?: never }

/** Exactly the words that a question needs. */
export type WordsOf<Q extends Question> = Omit<QuestionWords, 'options' | 'asks'> & {
  readonly options: {
    readonly [O in Q['options'][number] as O['id']]: Omit<OptionWords, 'asks'> & WhysOf<O['asks']>
  }
} & WhysOf<Q['asks']>

/** An option with its words. */
export interface WordedOption extends Option {
  readonly label: string
  readonly hint: string
}

/** A question with its words, as pages show it. */
export interface WordedQuestion extends Question, Pick<QuestionWords, 'title' | 'lead' | 'why' | 'facts'> {
  readonly options: readonly WordedOption[]
}

// ── Cores, patterns, scenarios ──────────────────────────────────────────────────────────────────────

/** A part of a recipe. */
export interface RecipePart {
  readonly slot: string
  readonly kind: KindId
  readonly name: string
  /** Once for the design, or once per reader (each reader its own) or per step. */
  readonly per?: 'design' | 'reader' | 'step'
  readonly params?: Readonly<Partial<Record<ParamId, ParamValue>>>
}

/**
 * A connection of a recipe between slots. `@source` and `@consumer` are attached by the adapters: the
 * consumer is one per reader (or one in all where readers share), of the kind that the answers name.
 */
export interface RecipeConnection {
  readonly from: string
  readonly to: string
  readonly params?: Readonly<Partial<Record<ParamId, ParamValue>>>
}

/** A candidate: a recipe with fixed structure. Answers set multiplicity, adapters and parameters only. */
export interface Core {
  readonly id: string
  /** Pattern whose words and page it has. */
  readonly pattern: string
  /** Kind that leads it. */
  readonly lead: KindId
  /** Service it represents when it is scored as a service's smallest design; absent: a pattern only. */
  readonly service?: ServiceId
  /** Variant name, e.g. "fair queue". */
  readonly variant?: string
  readonly parts: readonly RecipePart[]
  readonly connections: readonly RecipeConnection[]
  /** Where the source attaches. */
  readonly entry: string
  /** Parameters of the connection from the source. */
  readonly entryParams?: Readonly<Partial<Record<ParamId, ParamValue>>>
  /** Unique place among candidates that are equal in everything else: the plainest first. */
  readonly tie: number
}

// ── Rules ───────────────────────────────────────────────────────────────────────────────────────────

/** Practices and limits that the linter checks. Ids are permanent: accepted findings hold them. */
export type RuleId =
  | 'visibility-timeout'
  | 'no-dead-letter'
  | 'dead-letter-retention'
  | 'dead-letter-type'
  | 'connection'
  | 'topic-to-fifo-queue'
  | 'fifo-topic-to-function'
  | 'custom-bus-retries'
  | 'fifo-group'
  | 'filter-deletes'
  | 'stop-switch'
  | 'connections'
  | 'reserved-and-maximum'
  | 'poison-record'
  | 'rule-targets'
  | 'subscribers'
  | 'rate'
  | 'payload'
  | 'order-lost'
  | 'duplicates'
  | 'loop'
  | 'loose-part'
  | 'function-chain'
  | 'waiting-below'
  | 'partial-batch'
  | 'batch-window'
  | 'idle-stream'
  | 'cross-account'
  | 'unencrypted'
  | 'cold-rush'
  | 'retry-window'
  | 'account-concurrency'
  | 'lifecycle'
  | 'region'
  | 'paused'
  | 'workflow-type'

/**
 * - `error`: it cannot work, AWS does not allow it, or messages are lost for sure
 * - `caution`: a risk
 * - `note`: worth knowing
 */
export type Severity = 'error' | 'caution' | 'note'

/** One thing that a rule can find. */
export interface RuleCase {
  readonly severity: Severity
  /** What is so: a sentence or two; names and numbers come in place of {words in braces}. */
  readonly says: string
}

/** A rule of the linter: its words and what they rest on. What it checks is in src/engine/rules/<id>.ts. */
export interface Rule {
  readonly id: RuleId
  /** Good practice, or a limit that AWS sets. */
  readonly origin: 'practice' | 'limit'
  readonly axis: AxisId
  /** A few words, as on a chip: "Visibility". */
  readonly title: string
  readonly cases: Readonly<Record<string, RuleCase>>
  /** Why it matters, or where it comes from. */
  readonly why: string
  /** Facts that it rests on, whatever it finds. */
  readonly facts: readonly string[]
  /** By repair, all that it changes; {words in braces} as in `says`. */
  readonly repairs?: Readonly<Record<string, string>>
  /** Numbers that are Waterline's own judgement and no figure of AWS. */
  readonly own?: Readonly<Record<string, number>>
}

export interface Scenario {
  readonly id: string
  readonly name: string
  readonly line: string
  readonly answers: Readonly<Partial<Record<QuestionId, AnswerData>>>
}

/** An answer as data: chosen options, with a number where the question or option carries one. */
export interface AnswerData {
  readonly options: readonly string[]
  readonly amount?: number
}
