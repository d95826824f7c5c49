package org.concordat.programme.sharing.framework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation has bought something by a framework agreement. */
@Embeddable
@Schema(description = "That an organisation has bought something by it")
public record FrameworkUse(
        UUID organisation,

        LocalDate usedOn,

        @Schema(nullable = true, description = "What was bought for; null when nobody has said")
        Money worth) {}
