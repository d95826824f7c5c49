package org.concordat.programme.support.advisory;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An acknowledgement as its history and its answers show it. */
@Schema(name = "Acknowledgement", description = "That an organisation has taken note of an advisory")
public record AcknowledgementView(UUID id, UUID advisory, UUID organisation, LocalDate acknowledgedOn, long version)
        implements HasVersion {

    static AcknowledgementView of(Acknowledgement acknowledgement) {
        return new AcknowledgementView(
                acknowledgement.id(),
                acknowledgement.advisory(),
                acknowledgement.organisation(),
                acknowledgement.acknowledgedOn(),
                acknowledgement.version());
    }
}
