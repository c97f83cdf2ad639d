CALL etl.load_lookup('core.customer_segment', 'raw_crm.segment', 'segment_code, description, min_score', 'upper(segment_code), description, min_score', 'segment_code');
CALL etl.score_customers();
CALL etl.assign_segments();
-- the bonus of tonight's segments counts tomorrow (agreed with CRM, 2017)
