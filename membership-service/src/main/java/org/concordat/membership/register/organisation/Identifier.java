package org.concordat.membership.register.organisation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a register outside the partnership calls an organisation; within a scheme a value belongs to one organisation. */
@Embeddable
public record Identifier(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "is the code of a register, like GB-GSS")
        @Schema(examples = "GB-GSS", description = "The register, by its org-id.guide code where it has one")
        String scheme,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "\\S(.*\\S)?", message = "neither begins nor ends with a blank")
        @Schema(examples = "E08000001")
        String value)
        implements Comparable<Identifier> {

    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    /** @param text {@code scheme:value} */
    public static Identifier of(String text) {
        String[] parts = text.split(":", 2);
        return new Identifier(parts[0], parts[1]);
    }

    @Override
    public int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
