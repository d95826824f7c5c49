-- Addresses outside the partnership that are told of what changes, and what was sent to them. It stands in public, where
-- no rebuild touches it.
create table public.webhook (
    id              uuid        primary key,
    version         bigint      not null,
    url             text        not null check (length(url) between 1 and 2000),
    description     text        not null check (length(description) between 1 and 500),
    status          text        not null check (status in ('ENABLED', 'DISABLED')),
    status_since    timestamptz not null,
    disabled_reason text        check (disabled_reason in ('BY_HAND', 'GONE', 'FAILING')),
    constraint a_disabled_one_says_why check ((status = 'DISABLED') = (disabled_reason is not null))
);

-- Topics and types of events that it is told of; of all when it names none.
create table public.webhook_subscription (
    webhook  uuid not null references public.webhook (id),
    position int  not null check (position between 0 and 99),
    name     text not null check (length(name) between 1 and 200),
    primary key (webhook, position),
    constraint a_subscription_is_named_once unique (webhook, name) deferrable initially deferred
);

-- Sealed with a key that stands in the configuration and not in the database.
create table public.webhook_secret (
    webhook    uuid        not null references public.webhook (id),
    position   int         not null check (position between 0 and 4),
    id         uuid        not null,
    sealed     text        not null,
    created_at timestamptz not null,
    ends_at    timestamptz,
    primary key (webhook, position)
);

-- How far the log of changes has been queued for it, and how its deliveries go.
create table public.webhook_progress (
    webhook         uuid   primary key references public.webhook (id),
    position        bigint not null,
    failing_since   timestamptz,
    last_success_at timestamptz
);

-- What is to be sent, is sent, or was given up. The record as it was after the event is read of what was told.
create table public.webhook_delivery (
    seq        bigint      generated always as identity primary key,
    id         uuid        not null unique default gen_random_uuid(),
    webhook    uuid        not null references public.webhook (id),
    kind       text        not null check (kind in ('EVENT', 'REPLAY', 'TEST')),
    position   bigint,
    event      uuid        not null,
    event_type text        not null,
    topic      text,
    subject    uuid        not null,
    version    bigint,
    status     text        not null default 'PENDING' check (status in ('PENDING', 'DELIVERED', 'FAILED')),
    created_at timestamptz not null,
    ended_at   timestamptz,
    attempts   jsonb       not null default '[]',
    constraint an_ended_one_says_when check ((status = 'PENDING') = (ended_at is null)),
    constraint only_a_test_is_about_no_event check ((kind = 'TEST') = (position is null))
);
create unique index webhook_delivery_once on public.webhook_delivery (webhook, position) where kind = 'EVENT';
create index webhook_delivery_waiting on public.webhook_delivery (webhook, subject, seq) where status = 'PENDING';
create index webhook_delivery_of_webhook on public.webhook_delivery (webhook, seq);
create index webhook_delivery_of_status on public.webhook_delivery (webhook, status, seq);
create index webhook_delivery_of_subject on public.webhook_delivery (webhook, subject, seq);
create index webhook_delivery_ended on public.webhook_delivery (ended_at) where ended_at is not null;

-- One row for each subject that has something to be sent to a webhook: it is sent in order, by whoever holds the lease.
create table public.webhook_queue (
    webhook      uuid        not null references public.webhook (id),
    subject      uuid        not null,
    due_at       timestamptz not null,
    lease        uuid,
    leased_until timestamptz,
    primary key (webhook, subject)
);
create index webhook_queue_due on public.webhook_queue (webhook, due_at);
