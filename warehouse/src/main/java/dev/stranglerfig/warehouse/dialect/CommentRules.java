package dev.stranglerfig.warehouse.dialect;

import java.util.List;

/**
 * What is a comment.
 *
 * @param line what opens a comment that ends with the line, for instance {@code --}
 * @param block whether {@code /* ... *}{@code /} exists and nests
 */
public record CommentRules(List<String> line, BlockComments block) {

    public CommentRules {
        line = List.copyOf(line);
        if (line.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Invalid comment rules: nothing opens a comment");
        }
    }
}
