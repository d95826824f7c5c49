package org.concordat.programme.sharing.practice;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.programme.sharing.practice.PracticeStatus.Step;

/** What works in one organisation, so that others learn from it. */
@Entity
public class Practice extends Aggregate {

    public static final AggregateType<Practice> TYPE =
            AggregateType.published("practice", "programme.practices", PracticeState.class, PracticeState::of);

    private UUID source;
    private String title;
    private String summary;
    private String serviceArea;

    @ElementCollection
    @CollectionTable(name = "practice_theme", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "theme", nullable = false)
    private List<String> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_tool", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    @Column(name = "tool", nullable = false)
    private List<String> tools = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_link", joinColumns = @JoinColumn(name = "practice"))
    @OrderColumn(name = "position")
    private List<PracticeLink> links = new ArrayList<>();

    /** Kept on the practice's own row, from which the database makes what is searched. */
    private String keywords;

    /** What the database has made of the texts; queries name it, and nobody reads it. */
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    private String searched;

    private LocalDate sharedOn;

    @Enumerated(EnumType.STRING)
    private PracticeStatus status;

    private String withdrawnBecause;

    protected Practice() {}

    /** @param source the organisation in which it works */
    Practice(UUID source, PracticeDetails details, LocalDate on) {
        this.source = source;
        this.sharedOn = on;
        this.status = PracticeStatus.SHARED;
        write(details);
    }

    void amend(PracticeDetails details) {
        status.require(Step.AMENDMENT);
        write(details);
    }

    private void write(PracticeDetails details) {
        details.requireSound();
        title = details.title();
        summary = details.summary();
        serviceArea = details.serviceArea();
        keywords = details.keywords();
        replace(themes, details.themes());
        replace(tools, details.tools());
        replace(links, details.links());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        status = PracticeStatus.WITHDRAWN;
        withdrawnBecause = because;
    }

    /** Refuses whoever adopts what is good practice no longer. */
    public void requireAdoptable() {
        status.require(Step.ADOPTION);
    }

    public UUID source() {
        return source;
    }

    LocalDate sharedOn() {
        return sharedOn;
    }

    PracticeStatus status() {
        return status;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }

    PracticeDetails details() {
        return new PracticeDetails(title, summary, serviceArea, themes, tools, links);
    }
}
