package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.stream.Stream;

/** The consumers of the demo monolith, as data. */
final class DemoConsumers {

    private DemoConsumers() {}

    /** All fifteen; the subscription-only ones first. */
    public static List<DemoConsumer> all() {
        return Stream.of(subscriptionOnly(), subscriptionMixed(), others())
                .flatMap(List::stream)
                .toList();
    }

    /** Consumers that read tables of the subscriptions domain and nothing else. */
    public static List<DemoConsumer> subscriptionOnly() {
        return List.of(
                circulationDashboard(),
                churnDashboard(),
                callCentreApp(),
                deliveryPlanner(),
                billingSupport(),
                pricingAnalyst());
    }

    private static List<DemoConsumer> subscriptionMixed() {
        return List.of(financeClose(), circulationAudit(), mlRetention(), privacyOffice());
    }

    private static List<DemoConsumer> others() {
        return List.of(marketingNewsletter(), boardReport(), adSalesReport(), newsroomDashboard(), hrControlling());
    }

    private static DemoConsumer circulationDashboard() {
        return consumer("Circulation dashboard", "circulation_dashboard", "circulation", 1, """
                        SELECT s.status_code, count(*) AS subscriptions, sum(s.copies) AS copies
                          FROM core.subscription s
                         WHERE s.product_code = '{product}' AND s.started_on <= DATE '{day}'
                         GROUP BY s.status_code
                         ORDER BY s.status_code
                        """, """
                        SELECT p.title_code, p.medium, count(*) AS subscriptions
                          FROM core.subscription s
                          JOIN core.subscription_product p ON p.product_code = s.product_code
                         WHERE s.status_code IN ('AC', 'NW', 'PA')
                         GROUP BY p.title_code, p.medium
                         ORDER BY p.title_code, p.medium
                        """, """
                        SELECT h.status_code, count(*) AS changes
                          FROM core.subscription_status_history h
                         WHERE h.changed_at >= TIMESTAMPTZ '{month} 00:00:00+00'
                         GROUP BY h.status_code
                         ORDER BY h.status_code
                        """);
    }

    private static DemoConsumer churnDashboard() {
        return consumer("Churn dashboard", "churn_dashboard", "retention", 2, """
                        SELECT r.reason_group, count(*) AS cancelled, sum(c.lost_value) AS lost_value
                          FROM core.cancellation c
                          JOIN core.cancellation_reason r ON r.reason_code = c.reason_code
                         WHERE c.cancelled_on >= DATE '{month}'
                         GROUP BY r.reason_group
                         ORDER BY r.reason_group
                        """, """
                        SELECT s.product_code, count(*) AS renewals
                          FROM core.subscription_term t
                          JOIN core.subscription s ON s.subscription_id = t.subscription_id
                         WHERE t.is_renewal AND t.term_from >= DATE '{month}'
                         GROUP BY s.product_code
                         ORDER BY s.product_code
                        """);
    }

    private static DemoConsumer callCentreApp() {
        return consumer("Call centre application", "call_centre_app", "customer-service", 1, """
                        SELECT b.subscriber_id, b.full_name, b.email, b.phone, a.street, a.house_no, a.postcode, a.city
                          FROM core.subscriber b
                          LEFT JOIN core.delivery_address a ON a.subscriber_id = b.subscriber_id
                         WHERE b.subscriber_id = {subscriber}
                        """, """
                        SELECT s.subscription_id, s.product_code, s.status_code, s.started_on, s.ends_on
                          FROM core.subscription s
                         WHERE s.subscriber_id = {subscriber}
                         ORDER BY s.subscription_id
                        """, """
                        SELECT p.paused_from, p.paused_to, p.reason_text
                          FROM core.subscription_pause p
                         WHERE p.subscription_id = {subscription}
                         ORDER BY p.paused_from
                        """, """
                        SELECT i.invoice_no, i.issued_on, i.gross_amount, i.state
                          FROM core.subscription_invoice i
                         WHERE i.subscription_id = {subscription}
                         ORDER BY i.issued_on DESC, i.invoice_no
                         LIMIT 5
                        """);
    }

    private static DemoConsumer deliveryPlanner() {
        return consumer("Delivery planner", "delivery_planner", "logistics", 1, """
                        SELECT a.route_code, count(*) AS stops, sum(s.copies) AS copies
                          FROM core.subscription s
                          JOIN core.delivery_address a ON a.address_id = s.address_id
                         WHERE s.status_code IN ('AC', 'NW') AND a.is_deliverable
                         GROUP BY a.route_code
                         ORDER BY a.route_code
                        """, """
                        SELECT count(*) AS paused
                          FROM core.subscription_pause p
                         WHERE p.paused_from <= DATE '{day}' AND p.paused_to >= DATE '{day}'
                        """);
    }

    private static DemoConsumer billingSupport() {
        return consumer("Billing support", "billing_support", "finance-accounting", 2, """
                        SELECT i.invoice_no, i.due_on, i.gross_amount, i.dunning_level, p.paid_at, p.amount
                          FROM core.subscription_invoice i
                          LEFT JOIN core.subscription_payment p ON p.invoice_no = i.invoice_no
                         WHERE i.subscription_id = {subscription}
                         ORDER BY i.invoice_no, p.payment_id
                        """, """
                        SELECT b.full_name, b.email, b.is_business
                          FROM core.subscriber b
                         WHERE b.subscriber_id = {subscriber}
                        """, """
                        SELECT p.method, count(*) AS payments, sum(p.amount) AS amount
                          FROM core.subscription_payment p
                         WHERE p.booked_at >= TIMESTAMP '{month} 00:00:00' AND p.is_settled
                         GROUP BY p.method
                         ORDER BY p.method
                        """);
    }

    private static DemoConsumer pricingAnalyst() {
        return consumer("Pricing analysis", "pricing_analyst", "pricing", 3, """
                        SELECT p.product_code, l.interval_code, l.list_price, l.valid_from
                          FROM core.price_plan l
                          JOIN core.subscription_product p ON p.product_code = l.product_code
                         WHERE l.valid_to IS NULL
                         ORDER BY p.product_code, l.interval_code, l.system_code
                        """, """
                        SELECT x.origin, x.currency_code, max(x.amount) AS highest, count(*) AS prices
                          FROM core.subscription_price x
                         WHERE x.is_current AND x.amount > {number}
                         GROUP BY x.origin, x.currency_code
                         ORDER BY x.origin, x.currency_code
                        """, """
                        SELECT t.term_no, count(*) AS terms, sum(t.term_value) AS term_value
                          FROM core.subscription_term t
                         GROUP BY t.term_no
                         ORDER BY t.term_no
                        """);
    }

    private static DemoConsumer financeClose() {
        return consumer("Finance close", "finance_close", "finance-accounting", 1, """
                        SELECT i.state, i.currency_code, sum(i.net_amount) AS net, sum(i.gross_amount) AS gross
                          FROM core.subscription_invoice i
                         WHERE i.issued_on >= DATE '{month}'
                         GROUP BY 1, 2
                         ORDER BY 1, 2
                        """, """
                        SELECT f.account_no, f.product_code, f.net_amount, f.vat_amount
                          FROM mart.finance_close_month f
                         WHERE f.posting_month = DATE '{month}' AND f.grouping_level = 0
                         ORDER BY f.account_no, f.product_code
                        """, """
                        SELECT r.posting_month, sum(r.net_amount) AS posted, (SELECT sum(p.amount) FROM core.subscription_payment p WHERE p.is_settled) AS received
                          FROM core.revenue_posting r
                         GROUP BY r.posting_month
                         ORDER BY r.posting_month DESC
                         LIMIT {number}
                        """, """
                        SELECT bucket, invoices, open_amount FROM mart.receivable_ageing ORDER BY bucket
                        """);
    }

    private static DemoConsumer circulationAudit() {
        return consumer("Circulation audit", "circulation_audit", "circulation", 1, """
                        SELECT m.month_end, t.name, m.medium, m.sold_copies, m.paid_copies
                          FROM mart.circulation_audit_month m
                          JOIN core.title t ON t.title_code = m.title_code
                         WHERE m.month_end >= DATE '{month}'
                         ORDER BY m.month_end, t.name, m.medium
                        """, """
                        SELECT s.system_code, p.product_name, count(*) AS subscriptions
                          FROM core.subscription s
                          JOIN core.subscription_product p USING (product_code)
                         WHERE s.status_code = 'AC'
                         GROUP BY s.system_code, p.product_name
                         ORDER BY s.system_code, p.product_name
                        """);
    }

    private static DemoConsumer mlRetention() {
        return consumer("Retention model", "ml_retention", "data-science", 2, """
                        SELECT f.subscription_id, f.tenure_days, f.terms, f.pauses, f.late_payments, f.page_views, f.has_churned
                          FROM mart.churn_features f
                         WHERE f.product_code = '{product}'
                         ORDER BY f.subscription_id
                         LIMIT 500
                        """, """
                        SELECT s.subscription_id, c.birth_date, x.amount
                          FROM core.subscription s
                          JOIN core.subscriber b ON b.subscriber_id = s.subscriber_id
                          JOIN core.customer c ON c.customer_id = b.customer_id
                          JOIN core.subscription_price x ON x.subscription_id = s.subscription_id AND x.is_current
                         WHERE s.product_code = '{product}'
                         ORDER BY s.subscription_id
                         LIMIT 500
                        """);
    }

    private static DemoConsumer privacyOffice() {
        return consumer("Privacy office", "privacy_office", "legal", 2, """
                        SELECT c.customer_id, c.last_name, c.email, k.purpose, k.is_granted, k.changed_at
                          FROM core.customer c
                          LEFT JOIN core.customer_consent k ON k.customer_id = c.customer_id
                         WHERE c.last_name ILIKE 'jans%'
                         ORDER BY c.customer_id, k.purpose
                         LIMIT {number}
                        """, """
                        SELECT b.subscriber_id, b.system_code, b.full_name, a.street, a.postcode
                          FROM core.subscriber b
                          JOIN core.customer_address a ON a.customer_id = b.customer_id AND a.is_current
                         WHERE b.subscriber_id = {subscriber}
                        """);
    }

    private static DemoConsumer marketingNewsletter() {
        return consumer("Newsletter marketing", "marketing_newsletter", "marketing", 2, """
                        SELECT n.name, p.active, p.sends, p.open_rate
                          FROM mart.newsletter_performance p
                          JOIN core.newsletter n ON n.newsletter_code = p.newsletter_code
                         ORDER BY p.active DESC, n.name
                        """, """
                        SELECT count(*) AS reachable FROM mart.reachable_customer
                        """, """
                        SELECT x.segment_code, count(*) AS customers
                          FROM mart.customer_360 x
                         WHERE x.active_subscriptions > 0
                         GROUP BY x.segment_code
                         ORDER BY x.segment_code
                        """);
    }

    private static DemoConsumer boardReport() {
        return consumer("Board report", "board_report", "management", 1, """
                        SELECT kpi, title_code, kpi_value FROM mart.board_kpi ORDER BY kpi, title_code
                        """, """
                        SELECT month_start, sum(cancelled) AS cancelled
                          FROM mart.churn_month
                         WHERE month_start >= DATE '{month}'
                         GROUP BY month_start
                         ORDER BY month_start
                        """);
    }

    private static DemoConsumer adSalesReport() {
        return consumer("Ad sales report", "ad_sales_report", "ad-sales", 2, """
                        SELECT revenue_month, industry, net_amount FROM mart.ad_revenue_month WHERE revenue_month >= DATE '{month}' ORDER BY revenue_month, industry
                        """, """
                        SELECT a.name, count(*) AS insertions, sum(i.net_amount) AS net_amount
                          FROM core.ad_insertion i
                          JOIN core.ad_booking b ON b.booking_no = i.booking_no
                          JOIN core.ad_campaign c ON c.campaign_no = b.campaign_no
                          JOIN core.advertiser a ON a.advertiser_no = c.advertiser_no
                         GROUP BY a.name
                         ORDER BY a.name
                         LIMIT {number}
                        """);
    }

    private static DemoConsumer newsroomDashboard() {
        return consumer("Newsroom dashboard", "newsroom_dashboard", "newsroom", 2, """
                        SELECT headline, views FROM mart.article_performance WHERE section_code = 'NEWS' ORDER BY views DESC, article_id LIMIT {number}
                        """, """
                        SELECT d.view_date, sum(d.views) AS views FROM core.page_view_day d WHERE d.view_date >= DATE '{month}' GROUP BY d.view_date ORDER BY d.view_date
                        """, """
                        SELECT s.path, m.view_month, m.views
                          FROM mart.section_month m
                          JOIN core.section s ON s.section_code = m.section_code
                         WHERE m.view_month = DATE '{month}'
                         ORDER BY s.path
                        """);
    }

    private static DemoConsumer hrControlling() {
        return consumer("HR controlling", "hr_controlling", "human-resources", 3, """
                        SELECT m.path, m.staff, m.staff_below, m.budget_below FROM mart.cost_centre_summary m ORDER BY m.path
                        """, """
                        SELECT e.job, count(*) AS staff FROM core.employee e JOIN core.cost_centre c USING (cost_centre) WHERE e.left_on IS NULL GROUP BY e.job ORDER BY e.job
                        """);
    }

    private static DemoConsumer consumer(String name, String role, String team, int tier, String... templates) {
        List<String> queries = Stream.of(templates).map(String::strip).toList();
        List<TableRef> tables = queries.stream()
                .flatMap(query -> QueryTables.of(query).stream())
                .distinct()
                .sorted()
                .toList();
        return new DemoConsumer(name, role, team, tier, tables, queries);
    }
}
