CALL etl.load_lookup('core.call_agent', 'raw_cc.agent', 'agent_id, name, team', 'agent_id, name, coalesce(team, ''none'')', 'agent_id');
CALL etl.load_lookup('core.call_reason', 'raw_cc.reason', 'reason_code, description', 'reason_code, description', 'reason_code');

TRUNCATE core.call;
INSERT INTO core.call
SELECT DISTINCT ON (k.call_id) k.call_id, k.agent_id, k.called_at, c.customer_id, left(k.reason_code, 8), k.seconds, coalesce(k.seconds, 0) > 600
  FROM raw_cc.call k LEFT JOIN core.customer c ON c.crm_id = k.crm_id
 ORDER BY k.call_id, k.called_at DESC, k.seconds;
