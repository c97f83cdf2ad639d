UPDATE core.subscription AS s
SET status = p.status, (started, ended) = (p.started, p.ended)
FROM stg.plan p JOIN ref.status r ON r.code = p.status
WHERE p.subscription_id = s.id;
