package org.concordat.reporting.indicator.comparison;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.region.Networks.Participation;

/** Organisations that are compared with each other. */
@Entity
@Table(name = "indicator_comparison_group")
public class ComparisonGroup extends Aggregate {

    public static final AggregateType<ComparisonGroup> TYPE =
            AggregateType.internal("comparison-group", ComparisonGroupState::of);

    private String code;
    private String name;

    @ElementCollection
    @CollectionTable(name = "indicator_comparison_group_type", joinColumns = @JoinColumn(name = "comparison_group"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_type", nullable = false)
    private List<String> organisationTypes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_comparison_group_network", joinColumns = @JoinColumn(name = "comparison_group"))
    @OrderColumn(name = "position")
    @Column(name = "network", nullable = false)
    private List<UUID> networks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_comparison_group_member", joinColumns = @JoinColumn(name = "comparison_group"))
    @OrderColumn(name = "position")
    @Column(name = "organisation", nullable = false)
    private List<UUID> organisations = new ArrayList<>();

    protected ComparisonGroup() {}

    public ComparisonGroup(String code, ComparisonGroupDetails details) {
        this.code = code;
        write(details);
    }

    void amend(ComparisonGroupDetails wanted) {
        write(wanted);
    }

    private void write(ComparisonGroupDetails details) {
        details.requireSound();
        name = details.name();
        replace(organisationTypes, details.organisationTypes());
        replace(networks, details.networks());
        replace(organisations, details.organisations());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    /**
     * Named neighbours are compared as long as there are values; those of a type or a network, if they were there when a period
     * ended.
     *
     * @param participations in its networks
     */
    boolean compares(SeriesBody body, Span period, List<Participation> participations) {
        if (!organisations.isEmpty()) {
            return organisations.contains(body.id());
        }
        return body.isActiveOn(period.lastDay())
                && (networks.isEmpty()
                        ? organisationTypes.contains(body.type())
                        : participations.stream()
                                .anyMatch(
                                        each -> each.organisation().equals(body.id()) && each.isOn(period.lastDay())));
    }

    public String code() {
        return code;
    }

    public ComparisonGroupDetails details() {
        return new ComparisonGroupDetails(name, organisationTypes, networks, organisations);
    }
}
