package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.TableRef;

/**
 * One function or procedure.
 *
 * @param name schema and name
 * @param language for instance {@code plpgsql}
 * @param definition the whole CREATE statement
 */
public record CatalogueRoutine(TableRef name, String language, String definition) {}
