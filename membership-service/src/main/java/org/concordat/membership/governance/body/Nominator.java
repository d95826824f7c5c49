package org.concordat.membership.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who says who is to sit on a seat.
 *
 * @param name a sub-region's or an organisation type's code, or what a group is called
 */
@Embeddable
public record Nominator(
        @Enumerated(EnumType.STRING) @Column(name = "nominator_kind")
        NominatorKind kind,

        @Column(name = "nominator") @Size(max = 100) @Schema(description = "A code, or what the group is called")
        String name) {}
