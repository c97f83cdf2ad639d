/** YAML written by people: read with the place of every value, checked against a JSON Schema, faults told in our own words. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.yaml;
