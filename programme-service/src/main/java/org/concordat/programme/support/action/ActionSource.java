package org.concordat.programme.support.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** After what an action was agreed. */
@Embeddable
@Schema(description = "After what it was agreed")
public record ActionSource(
        @NotNull @Column(name = "source_kind") @Enumerated(EnumType.STRING)
        SourceKind kind,

        @NotNull
        @Column(name = "source_id")
        @Schema(description = "The id of the visit, of the peer review, or of the governance body in membership")
        UUID id) {}
