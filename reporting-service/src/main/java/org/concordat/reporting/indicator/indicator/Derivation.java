package org.concordat.reporting.indicator.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Derived from events such as 'share of organisations that signed commitment C'": reporting.md, Indicator. */
@Embeddable
@Schema(name = "IndicatorDerivation", description = "How an organisation's value follows from what the services tell")
public record Derivation(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "derived_by")
        Method method,

        @NotBlank
        @Size(max = 100)
        @Column(name = "derived_from")
        @Schema(
                examples = "LEAD_OFFICER",
                description = "Id of the commitment, or code of the lead role as membership tells of it")
        String from) {

    /** What is looked at. */
    @Schema(name = "DerivationMethod")
    public enum Method {
        /** YES of who has signed the commitment, NO of who has not; NOT_APPLICABLE of whom it does not address. */
        COMMITMENT_SIGNED,
        /** YES of who has a lead in the role on the day, NO of who has none. */
        LEAD_ROLE_FILLED
    }

    void requireFits(IndicatorKind kind, IndicatorSource source) {
        if (source != IndicatorSource.DERIVED) {
            throw Refusal.rule(
                    "derivation-of-returned", "/derivation", "Organisations return it. Leave derivation out.");
        }
        if (kind != IndicatorKind.YES_NO) {
            throw Refusal.rule("derives-yes-or-no", "/kind", "%s says yes or no. Send YES_NO.".formatted(method));
        }
        if (method == Method.COMMITMENT_SIGNED && !isId(from)) {
            throw Refusal.rule("no-commitment", "/derivation/from", "Send the id of a commitment.");
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
