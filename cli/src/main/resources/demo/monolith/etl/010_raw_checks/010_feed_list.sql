-- Feeds we expect tonight. is_required = stop if short.
TRUNCATE etl.feed;
INSERT INTO etl.feed VALUES
    ('raw_print.subm', 'PRINT', true, 1), ('raw_print.cusm', 'PRINT', true, 1), ('raw_print.sbhs', 'PRINT', true, 1),
    ('raw_print.paus', 'PRINT', false, 1), ('raw_print.canc', 'PRINT', false, 1), ('raw_print.prcm', 'PRINT', true, 1),
    ('raw_web.account', 'WEB', true, 1), ('raw_web.shop_order', 'WEB', true, 1), ('raw_web.order_event', 'WEB', true, 1), ('raw_web.sku', 'WEB', true, 1),
    ('raw_regio.abonnee', 'REGIO', true, 1), ('raw_regio.contract', 'REGIO', true, 1), ('raw_regio.mutatie', 'REGIO', false, 1),
    ('raw_crm.customer', 'CRM', true, 1), ('raw_bill.invoice', 'BILL', true, 1), ('raw_bill.payment', 'BILL', true, 1),
    ('raw_dlv.run', 'DLV', false, 10), ('raw_ads.insertion', 'ADS', false, 10), ('raw_wa.page_view', 'WA', true, 1000),
    ('raw_cms.article', 'CMS', true, 10), ('raw_mail.event', 'MAIL', false, 10), ('raw_cc.call', 'CC', false, 10);
