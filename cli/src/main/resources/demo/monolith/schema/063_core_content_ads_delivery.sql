-- Newsroom
CREATE TABLE core.section (section_code varchar(12) PRIMARY KEY, name text NOT NULL, parent_code varchar(12), path text NOT NULL);
CREATE TABLE core.author (author_id integer PRIMARY KEY, byline text NOT NULL, email text, is_staff boolean NOT NULL, articles integer NOT NULL DEFAULT 0);
CREATE TABLE core.article (
    article_id integer PRIMARY KEY, section_code varchar(12), headline text NOT NULL, published_at timestamp, is_premium boolean NOT NULL,
    words integer, versions integer NOT NULL);
CREATE TABLE core.article_author (article_id integer NOT NULL, author_id integer NOT NULL, position_no smallint NOT NULL, PRIMARY KEY (article_id, author_id));
CREATE TABLE core.tag (tag text PRIMARY KEY, articles integer NOT NULL);
CREATE TABLE core.article_tag (article_id integer NOT NULL, tag text NOT NULL, PRIMARY KEY (article_id, tag));
CREATE TABLE core.article_version (article_id integer NOT NULL, version_no integer NOT NULL, changed_at timestamp, editor text, headline text, headline_changed boolean, PRIMARY KEY (article_id, version_no));
CREATE TABLE core.paywall_rule (section_code varchar(12) PRIMARY KEY, free_per_month smallint NOT NULL, premium_share numeric(7,4));

-- Web
CREATE TABLE core.device (device_code char(1) PRIMARY KEY, name text NOT NULL);
CREATE TABLE core.referrer (referrer text PRIMARY KEY, channel varchar(12) NOT NULL, sessions bigint NOT NULL);
CREATE TABLE core.web_user_link (account_id uuid PRIMARY KEY, subscriber_id bigint, customer_id bigint);
CREATE TABLE core.web_session (session_id bigint PRIMARY KEY, account_id uuid, started_at timestamptz NOT NULL, device_code char(1), country_code char(2), channel varchar(12), views integer NOT NULL);
CREATE TABLE core.page_view_day (view_date date NOT NULL, device_code char(1) NOT NULL, views bigint NOT NULL, sessions bigint NOT NULL, dwell_seconds bigint NOT NULL, PRIMARY KEY (view_date, device_code));
CREATE TABLE core.page_view_article_day (article_id integer NOT NULL, view_month date NOT NULL, views bigint NOT NULL, dwell_seconds bigint NOT NULL, PRIMARY KEY (article_id, view_month));

-- Advertising
CREATE TABLE core.agency (agency_no varchar(8) PRIMARY KEY, name text NOT NULL, commission_pct numeric(5,2));
CREATE TABLE core.advertiser (
    advertiser_no integer PRIMARY KEY, name text NOT NULL, industry text, previous_industry text, agency_no varchar(8), credit_limit numeric(12,2), account_rep text,
    first_seen date NOT NULL, last_seen date NOT NULL);
CREATE TABLE core.ad_position (position_code varchar(8) PRIMARY KEY, title_code char(4), description text);
CREATE TABLE core.ad_rate_card (position_code varchar(8) NOT NULL, valid_from date NOT NULL, valid_to date, rate_per_mm numeric(8,4) NOT NULL, PRIMARY KEY (position_code, valid_from));
CREATE TABLE core.ad_campaign (campaign_no integer PRIMARY KEY, advertiser_no integer, name text, starts_on date, ends_on date);
CREATE TABLE core.ad_booking (
    booking_no integer PRIMARY KEY, campaign_no integer, position_code varchar(8), booked_on date, size_mm integer, discount_pct numeric(5,2), list_amount numeric(12,2),
    state varchar(10) NOT NULL);
CREATE TABLE core.ad_insertion (insertion_no bigint PRIMARY KEY, booking_no integer, edition_code varchar(10), run_date date NOT NULL, gross_amount numeric(12,2), net_amount numeric(12,2));

-- Delivery
CREATE TABLE core.depot (depot_code varchar(6) PRIMARY KEY, name text NOT NULL, postcode varchar(10), city text);
CREATE TABLE core.carrier (carrier_code varchar(6) PRIMARY KEY, name text NOT NULL, rate_per_copy numeric(8,4) NOT NULL);
CREATE TABLE core.delivery_route (route_code char(8) PRIMARY KEY, depot_code varchar(6), carrier_code varchar(6), zone varchar(8), description text, subscriptions integer NOT NULL DEFAULT 0);
CREATE TABLE core.drop_point (drop_point_id integer PRIMARY KEY, route_code char(8) NOT NULL, seq_no integer NOT NULL, label text);
CREATE TABLE core.delivery_run (route_code char(8) NOT NULL, edition_date date NOT NULL, copies integer NOT NULL, minutes integer, cost numeric(12,4), PRIMARY KEY (route_code, edition_date));
CREATE TABLE core.delivery_complaint (complaint_id bigint PRIMARY KEY, subscription_id bigint, route_code char(8), edition_date date, kind varchar(16) NOT NULL, is_credited boolean NOT NULL);

-- Newsletters, call centre
CREATE TABLE core.newsletter (newsletter_code varchar(12) PRIMARY KEY, name text NOT NULL, rhythm varchar(10));
CREATE TABLE core.newsletter_subscription (email text NOT NULL, newsletter_code varchar(12) NOT NULL, customer_id bigint, opted_in_at timestamp, opted_out_at timestamp, is_active boolean NOT NULL, PRIMARY KEY (email, newsletter_code));
CREATE TABLE core.newsletter_send (send_id integer PRIMARY KEY, newsletter_code varchar(12), sent_at timestamp, recipients integer, opens integer NOT NULL DEFAULT 0, clicks integer NOT NULL DEFAULT 0);
CREATE TABLE core.newsletter_event_day (newsletter_code varchar(12) NOT NULL, event_date date NOT NULL, event varchar(10) NOT NULL, events bigint NOT NULL, PRIMARY KEY (newsletter_code, event_date, event));
CREATE TABLE core.call_agent (agent_id integer PRIMARY KEY, name text NOT NULL, team text);
CREATE TABLE core.call_reason (reason_code varchar(8) PRIMARY KEY, description text NOT NULL);
CREATE TABLE core.call (call_id bigint PRIMARY KEY, agent_id integer, called_at timestamp NOT NULL, customer_id bigint, reason_code varchar(8), seconds integer, is_long boolean NOT NULL);
