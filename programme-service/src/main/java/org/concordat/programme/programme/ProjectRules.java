package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme lays down for its projects; the partnership's defaults hold for what it leaves open. */
@Embeddable
@Schema(description = "What the programme lays down for its projects")
public record ProjectRules(
        @Schema(
                nullable = true,
                description = "The governance body of membership that decides at their gates; null when a role does")
        @Column(name = "gate_body")
        UUID gateBody,

        @Enumerated(EnumType.STRING)
        @Schema(nullable = true, description = "The role that decides at their gates; null when a body does")
        @Column(name = "gate_role")
        DecidingRole gateRole,

        @Min(1)
        @Max(90)
        @Schema(
                nullable = true,
                description = "How many days after a period's end its highlight report is due; null for the default. A"
                        + " project follows a changed number from its next step that moves its reports: joining,"
                        + " leaving or another amendment, the beginning of delivery, a report, going on after a"
                        + " hold")
        @Column(name = "report_due_days")
        Integer reportDueDays,

        @AddedLater
        @Min(0)
        @Max(25)
        @Schema(
                nullable = true,
                description = "Up to which score a risk stays with its project; null for the partnership's setting")
        @Column(name = "risk_appetite")
        Integer riskAppetite) {

    /** Nothing laid down. */
    public static final ProjectRules NONE = new ProjectRules(null, null, null, null);

    void requireOneDecider() {
        if (gateBody != null && gateRole != null) {
            throw Refusal.rule(
                    "two-gate-deciders",
                    "/projectRules/gateRole",
                    "A body or a role decides at the gates, not both. Leave gateBody or gateRole out.");
        }
    }
}
