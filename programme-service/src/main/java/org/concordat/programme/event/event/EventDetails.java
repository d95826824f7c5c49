package org.concordat.programme.event.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that an officer says about an event. */
public record EventDetails(
        @JsonUnwrapped EventTerms terms,

        @Size(max = Event.MOST_SPEAKERS) @Schema(description = "In the order of the day")
        List<Speaker> speakers,

        @Size(max = Event.MOST_MATERIALS) List<Material> materials) {

    boolean differsOnlyInMaterials(EventDetails other) {
        return terms.equals(other.terms) && speakers.equals(other.speakers);
    }
}
