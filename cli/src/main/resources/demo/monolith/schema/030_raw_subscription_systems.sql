-- The three subscription systems, as they deliver. No keys, no checks: what arrives is loaded.

-- PRINT (midrange). Dates are CYYMMDD (1190315 = 15 March 2019), 0 = none, 9999999 = open end. Amounts in cents.
CREATE UNLOGGED TABLE raw_print.cusm (
    cuno char(10), cunm1 varchar(40), cunm2 varchar(40), cuadr varchar(60), cuzip varchar(10), cucty varchar(40),
    culnd char(3), cutel varchar(24), cudob numeric(7,0), cucdt numeric(7,0), custs char(1));
CREATE UNLOGGED TABLE raw_print.subm (
    sbno char(10), cuno char(10), sbtit char(4), sbtyp char(2), sbsts char(2), sbfrm numeric(7,0), sbtoo numeric(7,0),
    sbprc numeric(9,0), sbpay char(1), sbrte char(6), sbcop smallint, sbchn char(2), sbcdt numeric(7,0));
CREATE UNLOGGED TABLE raw_print.sbhs (
    sbno char(10), hsseq integer, hsdat numeric(7,0), hstim numeric(6,0), hssts char(2), hsusr char(8));
CREATE UNLOGGED TABLE raw_print.paus (
    sbno char(10), pafrm numeric(7,0), patoo numeric(7,0), parsn char(2));
CREATE UNLOGGED TABLE raw_print.canc (
    sbno char(10), cndat numeric(7,0), cnrsn char(2), cnmed char(1), cnusr char(8));
CREATE UNLOGGED TABLE raw_print.prcm (
    prtit char(4), prtyp char(2), prfrm numeric(7,0), prprc numeric(9,0), prcur char(3));
CREATE UNLOGGED TABLE raw_print.titm (
    ticod char(4), tinam varchar(40), tifrq char(1), tilng char(2));

-- Web shop. Everything is text or JSON; timestamps are ISO 8601 with an offset.
CREATE UNLOGGED TABLE raw_web.account (
    account_id uuid, email text, full_name text, phone text, locale text, created_at text, marketing_ok text,
    newsletter_token text);
CREATE UNLOGGED TABLE raw_web.shop_order (
    order_id bigint, account_id uuid, sku text, state text, ordered_at text, starts_on text, ends_on text,
    price_amount text, currency text, channel text, coupon text, ship_to jsonb);
CREATE UNLOGGED TABLE raw_web.order_event (
    event_id bigint, order_id bigint, event text, occurred_at text, payload jsonb);
CREATE UNLOGGED TABLE raw_web.sku (
    sku text, name text, product_code text, billing_interval text, list_price text, valid_from text);

-- Regional publisher. Dutch names, dates dd-mm-yyyy, decimal commas, contract numbers like RG-000123/1.
CREATE UNLOGGED TABLE raw_regio.abonnee (
    klantnr text, naam text, straat text, huisnr text, postcode text, plaats text, geboortedatum text, email text,
    telefoon text, aangemaakt text);
CREATE UNLOGGED TABLE raw_regio.contract (
    contractnr text, klantnr text, uitgave text, soort text, status text, ingang text, einde text, bedrag text,
    betaalwijze text, bezorgwijk text);
CREATE UNLOGGED TABLE raw_regio.mutatie (
    mutatienr bigint, contractnr text, datum text, veld text, oud text, nieuw text);
CREATE UNLOGGED TABLE raw_regio.onderbreking (
    contractnr text, van text, tot text, reden text);
CREATE UNLOGGED TABLE raw_regio.opzegging (
    contractnr text, datum text, reden text, kanaal text);
CREATE UNLOGGED TABLE raw_regio.tarief (
    uitgave text, soort text, geldig_vanaf text, bedrag text);
