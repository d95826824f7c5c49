package org.concordat.programme.register.lead.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.lead.KnownLead;
import org.concordat.programme.register.lead.LeadRegister;

/** Learns from membership which organisations have somebody in which lead role. */
@Singleton
public class LeadConsumer extends StateConsumer<LeadConsumer.LeadFields> {

    private final LeadRegister register;

    LeadConsumer(LeadRegister register, EventStates states) {
        super(
                "membership.lead-coverage",
                Set.of("concordat.membership.lead-coverage-changed.v1"),
                LeadFields.class,
                states);
        this.register = register;
    }

    /** The part of a lead coverage's state that is read here. */
    public record LeadFields(
            @NotNull UUID organisation,
            @NotBlank String role,
            @NotNull List<@NotNull @Valid PeriodFields> periods) {}

    /** The part of a period that is read here. */
    public record PeriodFields(LocalDate activeFrom, LocalDate activeUntil) {}

    @Override
    protected void on(Event event, LeadFields fields) {
        List<KnownLead.Period> periods = fields.periods().stream()
                .map(each -> new KnownLead.Period(each.activeFrom(), each.activeUntil()))
                .toList();
        register.learn(
                new KnownLead(event.subject(), fields.organisation(), fields.role(), periods),
                event.aggregateVersion());
    }
}
