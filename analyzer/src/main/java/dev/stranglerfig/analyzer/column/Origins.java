package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that a value comes from, each once and with its best grade, in the order in which they were found. */
public final class Origins {

    public static final Origins NONE = new Origins(List.of());

    private final List<Origin> list;

    private Origins(List<Origin> list) {
        this.list = list;
    }

    public static Origins of(Origin origin) {
        return new Origins(List.of(origin));
    }

    public List<Origin> list() {
        return list;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Origins through(Influence influence, Grade worst) {
        if (list.isEmpty() || (influence == Influence.VALUE && worst == Grade.PROVEN)) {
            return this;
        }
        Builder builder = new Builder();
        list.forEach(origin -> builder.add(origin.through(influence, worst)));
        return builder.build();
    }

    @Override
    public String toString() {
        return list.toString();
    }

    /** Gathers origins; few are compared one by one, many are looked up. */
    public static final class Builder {

        private static final int FEW = 12;

        private final List<Origin> found = new ArrayList<>(4);
        private final Map<Key, Integer> positions = new HashMap<>();

        private record Key(Place place, String column, Influence influence) {}

        public Builder add(Origin origin) {
            int known = position(origin);
            if (known < 0) {
                found.add(origin);
                remember(found.size());
            } else if (origin.grade().compareTo(found.get(known).grade()) < 0) {
                found.set(known, origin);
            }
            return this;
        }

        public Builder addAll(Origins origins) {
            origins.list.forEach(this::add);
            return this;
        }

        public Origins build() {
            if (found.isEmpty()) {
                return NONE;
            }
            return new Origins(List.copyOf(found));
        }

        private int position(Origin origin) {
            if (found.size() > FEW) {
                return positions.getOrDefault(key(origin), -1);
            }
            for (int index = 0; index < found.size(); index++) {
                if (found.get(index).isSameColumn(origin)) {
                    return index;
                }
            }
            return -1;
        }

        private void remember(int size) {
            if (size <= FEW) {
                return;
            }
            int first = positions.isEmpty() ? 0 : size - 1;
            for (int index = first; index < size; index++) {
                positions.put(key(found.get(index)), index);
            }
        }

        private static Key key(Origin origin) {
            return new Key(origin.place(), origin.column(), origin.influence());
        }
    }
}
