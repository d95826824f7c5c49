package org.concordat.membership.governance.champion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.Champion;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A champion by the seat, whose holder it is, and without the person.
 *
 * @param version of the body
 */
@Schema(name = "Champion")
public record ChampionView(
        UUID id,
        UUID body,
        @Size(max = 200) String bodyName,
        @JsonUnwrapped Champion champion,
        @JsonIgnore long version)
        implements HasVersion {

    static ChampionView of(Body body, UUID id) {
        return new ChampionView(id, body.id(), body.details().name(), body.champion(id), body.version());
    }
}
