package org.concordat.membership.register.organisation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.Comparator;

/** What a register outside the partnership calls an organisation; within a scheme a value belongs to one organisation. */
@Embeddable
public record Identifier(
        @Size(max = 50) String scheme, @Size(max = 100) String value) implements Comparable<Identifier> {

    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    @Override
    public int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
