CALL etl.build_retention_cohorts((etl.business_date() - interval '12 months')::date);
