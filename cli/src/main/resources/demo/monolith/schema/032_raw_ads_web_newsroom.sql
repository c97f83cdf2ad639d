-- Advertising
CREATE UNLOGGED TABLE raw_ads.agency (agency_no text, name text, commission_pct text);
CREATE UNLOGGED TABLE raw_ads.advertiser (
    advertiser_no integer, name text, industry text, agency_no text, credit_limit text, account_rep text);
CREATE UNLOGGED TABLE raw_ads.campaign (campaign_no integer, advertiser_no integer, name text, starts text, ends text);
CREATE UNLOGGED TABLE raw_ads.booking (
    booking_no integer, campaign_no integer, position_code text, booked_on date, size_mm integer, discount_pct numeric(5,2),
    state text);
CREATE UNLOGGED TABLE raw_ads.insertion (
    insertion_no bigint, booking_no integer, edition_code text, run_date date, gross numeric(12,2));
CREATE UNLOGGED TABLE raw_ads.rate_card (position_code text, valid_from date, rate_per_mm numeric(8,4));
CREATE UNLOGGED TABLE raw_ads.position (position_code text, title_code text, description text);

-- Web analytics. page_view is by far the largest table of the house.
CREATE UNLOGGED TABLE raw_wa.page_view (
    view_id bigint, session_id bigint, viewed_at timestamptz, article_id integer, device_code char(1), dwell_ms integer);
CREATE UNLOGGED TABLE raw_wa.session (
    session_id bigint, account_id uuid, started_at timestamptz, device_code char(1), country text, referrer text);
CREATE UNLOGGED TABLE raw_wa.referrer (pattern text, channel text);

-- Newsroom
CREATE UNLOGGED TABLE raw_cms.article (
    article_id integer, section_code text, headline text, published_at timestamp, author_ids text, tags text,
    is_premium text, words integer);
CREATE UNLOGGED TABLE raw_cms.author (author_id integer, byline text, email text, staff text);
CREATE UNLOGGED TABLE raw_cms.section (section_code text, name text, parent_code text);
CREATE UNLOGGED TABLE raw_cms.article_version (
    article_id integer, version_no integer, changed_at timestamp, editor text, headline text);

-- Newsletters
CREATE UNLOGGED TABLE raw_mail.newsletter (newsletter_code text, name text, rhythm text);
CREATE UNLOGGED TABLE raw_mail.opt_in (email text, newsletter_code text, opted_in_at text, opted_out_at text);
CREATE UNLOGGED TABLE raw_mail.send (send_id integer, newsletter_code text, sent_at timestamp, recipients integer);
CREATE UNLOGGED TABLE raw_mail.event (send_id integer, email text, event text, occurred_at timestamp);

-- Call centre
CREATE UNLOGGED TABLE raw_cc.call (
    call_id bigint, agent_id integer, called_at timestamp, phone text, crm_id bigint, reason_code text, seconds integer,
    note text);
CREATE UNLOGGED TABLE raw_cc.agent (agent_id integer, name text, team text);
CREATE UNLOGGED TABLE raw_cc.reason (reason_code text, description text);

-- Staff, finance, reference
CREATE UNLOGGED TABLE raw_hr.employee (
    employee_no integer, name text, cost_centre text, job text, hired_on text, left_on text, salary_band text);
CREATE UNLOGGED TABLE raw_hr.cost_centre (cost_centre text, name text, parent text, budget text);
CREATE UNLOGGED TABLE raw_fin.gl_account (account_no text, name text, kind text);
CREATE UNLOGGED TABLE raw_fin.exchange_rate (currency text, rate_date date, rate numeric(12,6));
CREATE UNLOGGED TABLE raw_ref.country (iso2 text, iso3 text, name text, currency text);
CREATE UNLOGGED TABLE raw_ref.postcode_area (prefix text, country text, region text, purchasing_index numeric(6,2));
CREATE UNLOGGED TABLE raw_ref.title (title_code text, name text, publisher text, founded text);
CREATE UNLOGGED TABLE raw_ref.edition (edition_code text, title_code text, weekday smallint, region text);
