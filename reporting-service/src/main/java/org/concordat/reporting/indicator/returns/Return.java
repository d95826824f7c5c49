package org.concordat.reporting.indicator.returns;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.observation.ObservationOf;
import org.concordat.reporting.indicator.returns.ReturnStatus.Step;

/** What an organisation returns for a period. Who submits it does not accept it. */
@Entity
@Table(name = "indicator_return")
public class Return extends Aggregate {

    public static final AggregateType<Return> TYPE =
            AggregateType.published("return", "reporting.returns", ReturnState.class, ReturnState::of);

    private UUID period;
    private UUID organisation;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private LocalDate submittedOn;
    private String submittedBy;
    private String query;

    @ElementCollection
    @CollectionTable(name = "indicator_return_value", joinColumns = @JoinColumn(name = "returned"))
    @OrderColumn(name = "position")
    private List<ReturnedValue> returnedValues = new ArrayList<>();

    protected Return() {}

    Return(ReturnOf of, LocalDate firstDay, LocalDate lastDay, List<ReturnedValue> values) {
        this.period = of.period();
        this.organisation = of.organisation();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.status = ReturnStatus.DRAFT;
        returnedValues.addAll(values);
    }

    void amend(List<ReturnedValue> wanted) {
        status.require(Step.AMENDMENT);
        if (status == ReturnStatus.QUERIED) {
            requireNothingDropped(wanted);
        }
        write(wanted);
    }

    /** What was submitted was observed, and is not silently taken back. */
    private void requireNothingDropped(List<ReturnedValue> wanted) {
        for (ReturnedValue value : returnedValues) {
            if (wanted.stream().noneMatch(each -> each.indicator().equals(value.indicator()))) {
                throw Refusal.rule(
                        "value-dropped",
                        "/values",
                        "%s was submitted. Return another value, or why there is none.".formatted(value.indicator()));
            }
        }
    }

    /** The day of its first submission stays: by that day it was late or not. */
    void submit(String by, LocalDate on) {
        status.require(Step.SUBMISSION);
        status = ReturnStatus.SUBMITTED;
        submittedBy = by;
        query = null;
        if (submittedOn == null) {
            submittedOn = on;
        }
    }

    /** It goes back to the organisation, with what is to be looked at. */
    void query(String question, String by) {
        status.require(Step.QUERY);
        TwoPersons.require("Querying a return", submittedBy, by);
        status = ReturnStatus.QUERIED;
        query = question;
    }

    void accept(String by) {
        status.require(Step.ACCEPTANCE);
        TwoPersons.require("Accepting a return", submittedBy, by);
        status = ReturnStatus.ACCEPTED;
    }

    /** It stays accepted; what is not corrected stays as and where it is. */
    void correct(List<ReturnedValue> corrections) {
        status.require(Step.CORRECTION);
        write(with(corrections));
    }

    /** Its values, with others in their place or after them. */
    List<ReturnedValue> with(List<ReturnedValue> others) {
        var wanted = new LinkedHashMap<String, ReturnedValue>();
        returnedValues.forEach(value -> wanted.put(value.indicator(), value));
        others.forEach(value -> wanted.put(value.indicator(), value));
        return List.copyOf(wanted.values());
    }

    private void write(List<ReturnedValue> wanted) {
        if (!returnedValues.equals(wanted)) {
            returnedValues.clear();
            returnedValues.addAll(wanted);
        }
    }

    /** What follows from one of its values. */
    ObservationOf observationOf(ReturnedValue value) {
        return new ObservationOf(value.indicator(), organisation, firstDay, lastDay);
    }

    public UUID period() {
        return period;
    }

    public UUID organisation() {
        return organisation;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ReturnStatus status() {
        return status;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    String query() {
        return query;
    }

    List<ReturnedValue> values() {
        return List.copyOf(returnedValues);
    }
}
