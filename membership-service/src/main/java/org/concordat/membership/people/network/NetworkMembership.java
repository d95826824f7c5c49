package org.concordat.membership.people.network;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** That an organisation takes part in a network, from the day it joins to the day before it leaves. */
@Entity
public class NetworkMembership extends Aggregate {

    public static final AggregateType<NetworkMembership> TYPE =
            AggregateType.internal("network-membership", MembershipState::of);

    private UUID network;
    private UUID organisation;
    private UUID representative;
    private LocalDate joinedOn;
    private LocalDate leftOn;

    protected NetworkMembership() {}

    /** @param representative {@code null} when nobody speaks for the organisation here */
    NetworkMembership(NetworkId network, OrganisationId organisation, UUID representative, LocalDate joinedOn) {
        this.network = network.value();
        this.organisation = organisation.value();
        this.representative = representative;
        this.joinedOn = joinedOn;
    }

    void leave(LocalDate day) {
        requireOpen();
        if (day.isBefore(joinedOn)) {
            throw Refusal.rule(
                    "left-before-joining",
                    "/leftOn",
                    "It joined on %s only. Send a leftOn on or after that day.".formatted(joinedOn));
        }
        leftOn = day;
    }

    /** @param representative {@code null} when nobody speaks for the organisation here */
    void beRepresentedBy(UUID representative) {
        requireOpen();
        this.representative = representative;
    }

    public UUID network() {
        return network;
    }

    public UUID organisation() {
        return organisation;
    }

    /** The contact who speaks for the organisation in the network; {@code null} when nobody does. */
    public UUID representative() {
        return representative;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** The first day on which it no longer takes part; {@code null} while it does. */
    public LocalDate leftOn() {
        return leftOn;
    }

    private void requireOpen() {
        if (leftOn != null) {
            throw Refusal.conflict(
                    "network-membership-over",
                    "This organisation left the network on %s. Let it join again.".formatted(leftOn));
        }
    }
}
