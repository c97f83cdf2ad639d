-- Each consumer reads what it was given, nothing else.
GRANT USAGE ON SCHEMA core, mart TO circulation_dashboard, finance_close, churn_dashboard, circulation_audit, call_centre_app,
    delivery_planner, ml_retention, marketing_newsletter, board_report, ad_sales_report, newsroom_dashboard, billing_support,
    pricing_analyst, privacy_office, hr_controlling;

GRANT SELECT ON core.subscription, core.subscription_product, core.subscription_status_history TO circulation_dashboard;
GRANT SELECT ON core.subscription_invoice, core.subscription_payment, core.revenue_posting, mart.finance_close_month, mart.receivable_ageing TO finance_close;
GRANT SELECT ON core.subscription, core.subscription_term, core.cancellation, core.cancellation_reason TO churn_dashboard;
GRANT SELECT ON core.subscription, core.subscription_product, core.title, mart.circulation_audit_month TO circulation_audit;
GRANT SELECT ON core.subscriber, core.subscription, core.delivery_address, core.subscription_pause, core.subscription_invoice TO call_centre_app;
GRANT SELECT ON core.subscription, core.delivery_address, core.subscription_pause TO delivery_planner;
GRANT SELECT ON core.subscription, core.subscription_price, core.subscriber, core.customer, mart.churn_features TO ml_retention;
GRANT SELECT ON core.newsletter, mart.reachable_customer, mart.customer_360, mart.newsletter_performance TO marketing_newsletter;
GRANT SELECT ON mart.board_kpi, mart.churn_month TO board_report;
GRANT SELECT ON core.ad_booking, core.ad_campaign, core.ad_insertion, core.advertiser, mart.ad_revenue_month TO ad_sales_report;
GRANT SELECT ON core.section, core.page_view_day, mart.article_performance, mart.section_month TO newsroom_dashboard;
GRANT SELECT ON core.subscription_invoice, core.subscription_payment, core.subscriber TO billing_support;
GRANT SELECT ON core.subscription_product, core.price_plan, core.subscription_price, core.subscription_term TO pricing_analyst;
GRANT SELECT ON core.customer, core.customer_consent, core.customer_address, core.subscriber TO privacy_office;
GRANT SELECT ON core.employee, core.cost_centre, mart.cost_centre_summary TO hr_controlling;
