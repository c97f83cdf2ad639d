-- Subscriptions domain: thirteen tables, one truth over three subscription systems.

CREATE TABLE core.subscription_product (
    product_code   varchar(12)  PRIMARY KEY,
    product_name   text         NOT NULL,
    title_code     char(4)      NOT NULL,
    medium         varchar(10)  NOT NULL,
    issues_per_week smallint    NOT NULL,
    language_code  char(2),
    vat_rate       numeric(5,2) NOT NULL,
    is_sold        boolean      NOT NULL,
    launched_on    date
);

CREATE TABLE core.price_plan (
    price_plan_id  integer       PRIMARY KEY,
    product_code   varchar(12)   NOT NULL REFERENCES core.subscription_product,
    interval_code  char(2)       NOT NULL,
    system_code    char(1)       NOT NULL,
    list_price     numeric(10,4) NOT NULL,
    currency_code  char(3)       NOT NULL,
    valid_from     date          NOT NULL,
    valid_to       date
);

CREATE TABLE core.cancellation_reason (
    reason_code    char(4)      PRIMARY KEY,
    description    text         NOT NULL,
    reason_group   varchar(20)  NOT NULL,
    is_voluntary   boolean      NOT NULL,
    win_back_days  smallint
);

CREATE TABLE core.subscriber (
    subscriber_id  bigint       PRIMARY KEY,
    system_code    char(1)      NOT NULL,
    source_key     text         NOT NULL,
    customer_id    bigint,
    full_name      text         NOT NULL,
    email          text,
    phone          varchar(24),
    birth_date     date,
    language_code  char(2)      NOT NULL,
    created_on     date,
    is_business    boolean      NOT NULL,
    external_id    uuid         NOT NULL
);

CREATE TABLE core.delivery_address (
    address_id     bigint       PRIMARY KEY,
    subscriber_id  bigint       NOT NULL,
    street         text         NOT NULL,
    house_no       varchar(12)  NOT NULL,
    postcode       varchar(10),
    city           text,
    country_code   char(2)      NOT NULL,
    region         text,
    route_code     char(8),
    is_deliverable boolean      NOT NULL
);

CREATE TABLE core.subscription (
    subscription_id bigint       PRIMARY KEY,
    system_code     char(1)      NOT NULL,
    source_ref      text         NOT NULL,
    subscriber_id   bigint       NOT NULL,
    product_code    varchar(12)  NOT NULL,
    price_plan_id   integer,
    address_id      bigint,
    status_code     char(2)      NOT NULL,
    started_on      date         NOT NULL,
    ends_on         date,
    copies          smallint     NOT NULL,
    channel_code    varchar(8)   NOT NULL,
    payment_method  varchar(12),
    coupon_code     text,
    monthly_value   numeric(12,4),
    last_changed_at timestamp
) WITH (fillfactor = 60);

CREATE TABLE core.subscription_term (
    subscription_id bigint        NOT NULL,
    term_no         smallint      NOT NULL,
    term_from       date          NOT NULL,
    term_to         date          NOT NULL,
    is_renewal      boolean       NOT NULL,
    term_value      numeric(12,2) NOT NULL,
    PRIMARY KEY (subscription_id, term_no)
);

CREATE TABLE core.subscription_price (
    subscription_price_id bigint        PRIMARY KEY,
    subscription_id       bigint        NOT NULL,
    price_plan_id         integer,
    amount                numeric(12,4) NOT NULL,
    currency_code         char(3)       NOT NULL,
    valid_from            date          NOT NULL,
    valid_to              date,
    is_current            boolean       NOT NULL,
    origin                varchar(12)   NOT NULL
);

CREATE TABLE core.subscription_status_history (
    subscription_id bigint      NOT NULL,
    seq_no          integer     NOT NULL,
    status_code     char(2)     NOT NULL,
    changed_at      timestamptz NOT NULL,
    valid_until     timestamptz,
    changed_by      varchar(20),
    PRIMARY KEY (subscription_id, seq_no)
);

CREATE TABLE core.subscription_pause (
    pause_id        uuid        PRIMARY KEY,
    subscription_id bigint      NOT NULL,
    paused_from     date        NOT NULL,
    paused_to       date,
    pause_days      integer,
    reason_text     text        NOT NULL,
    is_credited     boolean     NOT NULL
);

CREATE TABLE core.cancellation (
    cancellation_id bigint      PRIMARY KEY,
    subscription_id bigint      NOT NULL,
    cancelled_on    date        NOT NULL,
    effective_on    date,
    reason_code     char(4)     NOT NULL,
    channel_code    varchar(8)  NOT NULL,
    recorded_by     text,
    lost_value      numeric(12,4)
);

CREATE TABLE core.subscription_invoice (
    invoice_no      varchar(20)   PRIMARY KEY,
    subscription_id bigint        NOT NULL,
    issued_on       date          NOT NULL,
    due_on          date          NOT NULL,
    period_from     date,
    period_to       date,
    net_amount      numeric(12,4) NOT NULL,
    vat_rate        numeric(5,2)  NOT NULL,
    gross_amount    numeric(12,2) NOT NULL,
    currency_code   char(3)       NOT NULL,
    state           varchar(10)   NOT NULL,
    dunning_level   smallint      NOT NULL
);

CREATE TABLE core.subscription_payment (
    payment_id      bigint        PRIMARY KEY,
    invoice_no      varchar(20)   NOT NULL,
    subscription_id bigint        NOT NULL,
    paid_at         timestamptz   NOT NULL,
    booked_at       timestamp     NOT NULL,
    amount          numeric(12,2) NOT NULL,
    method          varchar(12)   NOT NULL,
    bank_reference  text          NOT NULL,
    refunded_amount numeric(12,2),
    is_settled      boolean       NOT NULL
);
