package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a benefit is.
 *
 * @param measure how it is measured, with its unit
 * @param cashable whether money leaves a budget; of MONEY alone
 * @param ownerRole the role that answers for it
 * @param baseline what it was before; {@code null} when nobody knows
 * @param reviewOn until when what came of it is recorded, also after the project has closed
 */
@Embeddable
public record BenefitDetails(
        String description,
        String measure,
        @Enumerated(EnumType.STRING) BenefitScale scale,
        boolean cashable,
        String ownerRole,
        BigDecimal baseline,
        LocalDate reviewOn) {}
