package org.concordat.programme.project.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a project asks to pass a gate. */
@Embeddable
@Schema(description = "That the project asks to pass a gate")
public record GateSubmission(
        @Enumerated(EnumType.STRING) @Column(name = "submitted_gate")
        Gate gate,

        LocalDate submittedOn) {}
