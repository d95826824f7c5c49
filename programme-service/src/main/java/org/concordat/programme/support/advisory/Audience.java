package org.concordat.programme.support.advisory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an advisory is: "audience by network or lead role", programme.md, or by a hosted service; one of them. */
@Embeddable
@Schema(description = "For whom it is: a network, a lead role or those who subscribe to a hosted service, one of them")
public record Audience(
        @Column(name = "audience_network")
        @Schema(nullable = true, description = "Id of a network in membership: all who take part")
        UUID network,

        @Column(name = "audience_lead_role")
        @Size(min = 1, max = 50)
        @Schema(
                nullable = true,
                examples = "INFORMATION_GOVERNANCE_LEAD",
                description = "Code of a lead role in membership: all who have somebody in it")
        String leadRole,

        @Column(name = "audience_service")
        @Schema(nullable = true, description = "Id of a hosted service: all who subscribe to it")
        UUID hostedService) {

    void requireOne() {
        if (Stream.of(network == null, leadRole == null, hostedService == null)
                        .filter(missing -> !missing)
                        .count()
                != 1) {
            throw Refusal.rule(
                    "not-one-audience",
                    "/audience",
                    "An advisory has one audience. Send a network, a lead role or a hosted service, one of them.");
        }
    }
}
