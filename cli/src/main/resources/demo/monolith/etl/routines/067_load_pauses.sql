create or replace procedure etl.load_pauses() language plpgsql as $$
declare
    v_credit_days integer := 7;
begin
    insert into core.subscription_pause (pause_id, subscription_id, paused_from, paused_to, pause_days, reason_text, is_credited)
    select md5('pause:' || p.system_code || ':' || p.source_ref || ':' || p.paused_from::text)::uuid, s.subscription_id, p.paused_from,
           max(p.paused_to), max(p.paused_to) - p.paused_from + 1, min(p.reason_text),
           coalesce(max(p.paused_to) - p.paused_from + 1 >= v_credit_days, false)
      from staging.stg_pause p
      join core.subscription s using (system_code, source_ref)
     where p.paused_from is not null
       and (p.paused_to is null or p.paused_to >= p.paused_from)
     group by p.system_code, p.source_ref, p.paused_from, s.subscription_id
    on conflict (pause_id) do update
       set paused_to = excluded.paused_to, pause_days = excluded.pause_days, reason_text = excluded.reason_text, is_credited = excluded.is_credited
     where subscription_pause.paused_to is distinct from excluded.paused_to;

    -- withdrawn by the customer: the feed no longer sends it
    delete from core.subscription_pause t
     using core.subscription s
     where s.subscription_id = t.subscription_id
       and t.paused_from > etl.business_date()
       and not exists (select 1 from staging.stg_pause p
                        where p.system_code = s.system_code and p.source_ref = s.source_ref and p.paused_from = t.paused_from);
end;
$$;
