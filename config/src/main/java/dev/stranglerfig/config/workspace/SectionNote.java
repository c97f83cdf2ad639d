package dev.stranglerfig.config.workspace;

/** What a freshly written {@code strangler.yaml} says about each of its sections, and an example for those that are still to be filled in. */
enum SectionNote {
    LEGACY("legacy", """
            The monolith: 'url' for a server of yours, 'embedded' for one that is kept in a folder and started on demand.
            'password' names where the password is found: 'env: NAME' or 'file: PATH', never the password itself.""", """
            legacy:
              engine: postgres
              url: jdbc:postgresql://warehouse.example:5432/dwh"""),
    SCRIPTS("scripts", """
            The folders with the SQL that fills the monolith. 'run-order' names a file in the folder that lists the scripts
            in the order in which they run.""", """
            scripts:
              - path: etl
                dialect: postgres
                include: ["**.sql"]"""),
    QUERY_LOG("query-log", """
            The queries that the monolith answered, as CSV files: they show who reads what. 'etl-users' are the logins that
            fill the warehouse; they do not count as readers.""", """
            query-log:
              files: [log/queries.csv]
              etl-users: ["etl_*"]"""),
    DOMAINS(
            "domains",
            "The business domains and the legacy tables that belong to them; '*' stands for any characters.",
            """
            domains:
              - name: subscriptions
                tables: ["core.subscription*"]
                owner: Subscription desk"""),
    STAKEHOLDERS("stakeholders", """
            The teams that read the warehouse. Tier 1: the business stops without it; 2: it is missed within a day; 3: nice
            to have.""", """
            stakeholders:
              - team: Marketing
                tier: 2
                users: ["marketing_*"]"""),
    CONSUMERS(
            "consumers",
            "The dashboards and services that are moved over one by one; each has a login of its own and belongs to a team.",
            """
            consumers:
              - name: churn-dashboard
                team: Marketing
                user: churn_dashboard
                reads: [core.subscription]"""),
    TARGETS("targets", "The warehouses that products are carved out to. The folder is made when it is missing.", """
            targets:
              - name: lake
                engine: duckdb
                folder: targets/lake"""),
    PRODUCTS(
            "products",
            "The data products that are, or are to be, carved out: each comes from a domain and goes to a target.",
            """
            products:
              - name: subscriptions
                domain: subscriptions
                owner: ann@publisher.example
                target: lake"""),
    ROUTING(
            "routing",
            "A consumer is moved over only when the proof that its tables are equal is not older than this.",
            """
            routing:
              maximum-verdict-age-hours: 24"""),
    LEDGER("ledger", "The history is kept in a file below .strangler; a team shares it in a PostgreSQL.", """
            ledger:
              url: jdbc:postgresql://ledger.example:5432/strangler
              user: strangler
              password:
                env: LEDGER_PASSWORD"""),
    SERVICE(
            "service",
            "The process that keeps embedded databases open between commands ends after this time without one.",
            """
            service:
              idle-minutes: 15""");

    private final String key;
    private final String explanation;
    private final String example;

    SectionNote(String key, String explanation, String example) {
        this.key = key;
        this.explanation = explanation;
        this.example = example;
    }

    String key() {
        return key;
    }

    String explanation() {
        return explanation;
    }

    String example() {
        return example;
    }
}
