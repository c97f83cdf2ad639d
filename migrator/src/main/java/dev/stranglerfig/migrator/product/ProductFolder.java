package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folders of the planned products, {@code products/<name>/}: written by us, reviewed and edited by people. What a person edited is never
 * replaced silently: {@code plan.json} keeps the hash of what we wrote last, so that an edit is seen.
 */
public final class ProductFolder {

    private static final long MAXIMUM_BYTES = 16L * 1024 * 1024;

    private final Path productsFolder;

    /** @param productsFolder the parent of all product folders */
    public ProductFolder(Path productsFolder) {
        this.productsFolder = productsFolder;
    }

    /** Where the files of a product lie. */
    public Path folder(ProductName product) {
        return productsFolder.resolve(product.value());
    }

    /** Where the migrations of a product lie. */
    public Path migrations(ProductName product) {
        return folder(product).resolve(ProductFiles.MIGRATIONS);
    }

    /**
     * Writes the files of a plan. A file with the text that the plan gives it is left alone, and so is one that people edited when the plan has
     * nothing new for it.
     *
     * @throws StranglerException naming every edited file for which the plan has a new text, unless edited files are to be overwritten; nothing
     *     is written then
     */
    public FolderChange write(ProductPlan plan, EditedFiles edited) {
        Path folder = folder(plan.product().name());
        Map<String, String> known = knownHashes(folder);
        List<ProductDocument> write = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Problems problems = new Problems();
        Map<String, String> hashes = new TreeMap<>();
        for (ProductDocument document : plan.documents()) {
            String hash = TextHash.of(document.text());
            hashes.put(document.path(), hash);
            FileState state = state(folder, document, known.getOrDefault(document.path(), ""));
            if (state == FileState.THEIRS) {
                kept.add(document.path());
            }
            if (state == FileState.OURS || state == FileState.BOTH) {
                write.add(document);
            }
            if (state == FileState.BOTH) {
                problems.add(editedFile(
                        folder.resolve(document.path()), plan.product().name()));
            }
        }
        if (edited == EditedFiles.REFUSE) {
            problems.throwIfAny();
        }
        write.forEach(document -> write(folder.resolve(document.path()), document.text()));
        write(folder.resolve(ProductFiles.PLAN), new PlanCodec().write(plan.product(), plan.slice(), hashes));
        return new FolderChange(
                folder, write.stream().map(ProductDocument::path).toList(), kept);
    }

    /**
     * Reads a planned product, and checks that its contract and descriptor still have the form of their standards and speak of the same tables.
     *
     * @throws StranglerException with everything that is wrong
     */
    public DataProduct read(ProductName name) {
        Path file = folder(name).resolve(ProductFiles.PLAN);
        if (Files.notExists(file)) {
            throw new StranglerException(Problem.of(
                    ProductProblem.NOT_PLANNED,
                    "Cannot find product " + name + ": " + folder(name) + " has no " + ProductFiles.PLAN,
                    "Run strangler plan " + name + " first."));
        }
        DataProduct product = plan(file).product();
        Problems problems = new Problems();
        new FolderCheck(folder(name), product).faults().forEach(problems::add);
        problems.throwIfAny();
        return product;
    }

    /** The text of the contract as it stands in the folder. */
    public String contract(ProductName product) {
        return BoundedFile.readText(folder(product).resolve(ProductFiles.contract(product)), MAXIMUM_BYTES);
    }

    static String text(Path file) {
        return BoundedFile.readText(file, MAXIMUM_BYTES);
    }

    private static Map<String, String> knownHashes(Path folder) {
        Path file = folder.resolve(ProductFiles.PLAN);
        if (Files.notExists(file)) {
            return Map.of();
        }
        return plan(file).hashes();
    }

    private static PlanFile plan(Path file) {
        try {
            return new PlanCodec().read(text(file));
        } catch (IllegalArgumentException failure) {
            Problem problem = Problem.of(
                            ProductProblem.INVALID_PLAN,
                            "Cannot read " + file + ": " + failure.getMessage(),
                            "Restore the file from version control, or remove it and run strangler plan again.")
                    .at(Location.ofFile(file.toString()));
            throw new StranglerException(problem, failure);
        }
    }

    private static FileState state(Path folder, ProductDocument document, String knownHash) {
        Path file = folder.resolve(document.path());
        if (Files.notExists(file)) {
            return FileState.OURS;
        }
        String present = text(file);
        if (present.equals(document.text())) {
            return FileState.SAME;
        }
        if (TextHash.of(present).equals(knownHash)) {
            return FileState.OURS;
        }
        if (TextHash.of(document.text()).equals(knownHash)) {
            return FileState.THEIRS;
        }
        return FileState.BOTH;
    }

    private static Problem editedFile(Path file, ProductName product) {
        return Problem.of(
                ProductProblem.EDITED_FILE,
                "Cannot write " + file + ": it was edited since strangler wrote it, and the plan has a new text for it",
                "Move the edits away and run strangler plan " + product
                        + " again, or give up the edits with strangler plan " + product + " --overwrite.");
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".draft-", ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            Problem problem = Problem.of(
                    ProductProblem.CANNOT_WRITE,
                    "Cannot write " + file + ": " + failure.getMessage(),
                    "Check the disk and the permissions, then run the command again.");
            throw new StranglerException(problem, failure);
        }
    }

    private enum FileState {
        SAME,
        OURS,
        THEIRS,
        BOTH
    }
}
