package org.concordat.programme.support.advisory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.register.lead.LeadRegister;
import org.concordat.programme.register.network.NetworkRegister;
import org.concordat.programme.support.hostedservice.Subscribing;

/** Says who an audience is on a day. */
@ApplicationScoped
public class Audiences {

    private final NetworkRegister networks;
    private final LeadRegister leads;
    private final Subscribing subscribing;

    Audiences(NetworkRegister networks, LeadRegister leads, Subscribing subscribing) {
        this.networks = networks;
        this.leads = leads;
        this.subscribing = subscribing;
    }

    /** Refuses an audience of which nothing is known yet. */
    List<UUID> on(LocalDate day, Audience audience) {
        audience.requireOne();
        if (audience.network() != null) {
            return networks.participants(audience.network(), day, "/audience/network");
        }
        if (audience.leadRole() != null) {
            return leads.covered(audience.leadRole(), day, "/audience/leadRole");
        }
        return subscribing.subscribers(audience.hostedService(), day, "/audience/hostedService");
    }
}
