package dev.stranglerfig.analyzer.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How lines of JSON are read and written. */
final class JsonLines {

    /** Lines are bounded before they are read, so a text in them may be as long as they are. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonLines() {}
}
