package org.concordat.programme.maturity.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a competency profile: the level of a competency that a role requires. */
@Embeddable
@Schema(description = "A line of a competency profile: the level of a competency that a role requires")
public record RequiredLevel(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "programme-manager", description = "A role, never a person")
        String role,

        // a word of SQL
        @Column(name = "required_level") @NotNull @Min(0) @Max(Question.MOST_LEVELS - 1) @Schema(examples = "3")
        Integer level) {}
