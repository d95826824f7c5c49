package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the holder of a seat chairs the body for a time. */
@Embeddable
public record Chairing(
        @Schema(description = "Whose holder chairs") UUID seat,

        @JsonUnwrapped Period period) implements Dated<Chairing> {

    @Override
    public Chairing during(Period other) {
        return new Chairing(seat, other);
    }
}
