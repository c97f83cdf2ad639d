{{ config(materialized='incremental', unique_key='order_id') }}
{% set stage = 'stg_orders' %}
INSERT INTO mart.orders
WITH latest AS (
    SELECT o.order_id, o.amount, {{ cents_to_euros('o.tax') }} AS tax
    FROM {{ ref(stage) }} x
    JOIN {{ source('shop', 'orders') }} o ON o.order_id = x.order_id
    {% if is_incremental() %}
    WHERE o.changed_at > (SELECT max(changed_at) FROM mart.orders)
    {% endif %}
)
SELECT order_id, amount FROM latest
{# JOIN nobody #}
UNION ALL
{% if target.name == 'prod' %}
SELECT order_id, amount FROM {{ ref('archive') }}
{% else %}
SELECT order_id, amount FROM {{ ref('sample') }}
{% endif %};
