package dev.stranglerfig.warehouse.store;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.ProblemCode;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Path;

/** What can go wrong with an object. */
enum StoreProblem implements ProblemCode {
    ACCESS_FAILED,
    OBJECT_TOO_LARGE;

    @Override
    public String id() {
        return "STORE_" + name();
    }

    @Override
    public Category category() {
        return Category.ENVIRONMENT;
    }

    static StranglerException failed(String verb, ObjectKey key, IOException failure) {
        return new StranglerException(
                Problem.of(
                        ACCESS_FAILED,
                        "Cannot " + verb + " object " + key + ": " + failure.getMessage(),
                        "Check the free space and the permissions of the store's folder."),
                failure);
    }

    static StranglerException failedToList(Path folder, IOException failure) {
        return new StranglerException(
                Problem.of(
                        ACCESS_FAILED,
                        "Cannot list objects in " + folder + ": " + failure.getMessage(),
                        "Check the permissions of the store's folder."),
                failure);
    }

    static StranglerException tooLarge(ObjectKey key, long bytes) {
        return new StranglerException(Problem.of(
                OBJECT_TOO_LARGE,
                "Cannot read object " + key + ": it has " + bytes + " bytes, the limit is "
                        + ObjectStore.READ_LIMIT_BYTES,
                "Read it as a stream."));
    }
}
