package org.concordat.programme.maturity.questionnaire;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.questionnaire.QuestionnaireStatus.Step;

/**
 * What organisations are asked about themselves or about the competency of their staff. Once it is published it never changes;
 * what is to be asked otherwise is asked by its next edition, whose questions compare by their codes.
 */
@Entity
public class Questionnaire extends Aggregate {

    public static final AggregateType<Questionnaire> TYPE = AggregateType.published(
            "questionnaire", "programme.questionnaires", QuestionnaireState.class, QuestionnaireState::of);

    private String code;
    private int edition;
    private UUID previousEdition;

    @Enumerated(EnumType.STRING)
    private QuestionnaireKind kind;

    @Enumerated(EnumType.STRING)
    private QuestionnaireStatus status;

    private String title;

    @ElementCollection
    @CollectionTable(name = "questionnaire_dimension", joinColumns = @JoinColumn(name = "questionnaire"))
    @OrderColumn(name = "position")
    private List<Dimension> dimensions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "questionnaire", nullable = false, updatable = false)
    @OrderBy("position")
    private List<AskedQuestion> questions = new ArrayList<>();

    protected Questionnaire() {}

    /** The first edition. */
    Questionnaire(String code, QuestionnaireKind kind, QuestionnaireDetails details) {
        this.code = code;
        this.edition = 1;
        this.kind = kind;
        this.status = QuestionnaireStatus.DRAFT;
        write(details);
    }

    /** The edition after one that was published. */
    Questionnaire(Questionnaire previous, QuestionnaireDetails details) {
        this(previous.code, previous.kind, details);
        if (previous.status == QuestionnaireStatus.DRAFT) {
            throw Refusal.rule(
                    "previous-edition-drafted",
                    "/previousEdition",
                    "That edition is a draft itself. Amend it, or publish it first.");
        }
        edition = previous.edition + 1;
        previousEdition = previous.id();
        details.requireComparable(previous.details());
    }

    /** @param previous the edition before; {@code null} for the first */
    void amend(QuestionnaireDetails details, Questionnaire previous) {
        status.require(Step.AMENDMENT);
        if (previous != null) {
            details.requireComparable(previous.details());
        }
        if (!details.equals(details())) {
            write(details);
        }
    }

    private void write(QuestionnaireDetails details) {
        details.requireSound(kind);
        title = details.title();
        dimensions.clear();
        dimensions.addAll(details.dimensions());
        questions.clear();
        for (Question question : details.questions()) {
            questions.add(new AskedQuestion(question, questions.size()));
        }
    }

    void publish() {
        status.require(Step.PUBLICATION);
        details().requireWhole(kind);
        status = QuestionnaireStatus.PUBLISHED;
    }

    /** No round asks it any more; those that did stand. */
    void withdraw() {
        status.require(Step.WITHDRAWAL);
        status = QuestionnaireStatus.WITHDRAWN;
    }

    /**
     * Refuses a round of what is not or no longer asked.
     *
     * @param pointer to what names it in the request
     */
    public void requirePublished(String pointer) {
        if (status != QuestionnaireStatus.PUBLISHED) {
            throw Refusal.rule(
                    "questionnaire-not-published",
                    pointer,
                    "Edition %d of %s is %s. Name one that is PUBLISHED.".formatted(edition, code, status));
        }
    }

    /**
     * Refuses a sheet for a role of which its competency profile says nothing.
     *
     * @param role {@code null} where organisations answer for themselves
     * @param pointer to the role in the request
     */
    public void requireProfileOf(String role, String pointer) {
        if (kind == QuestionnaireKind.MATURITY && role != null) {
            throw Refusal.rule(
                    "role-of-maturity", pointer, "The organisation answers for itself, not for a role. Leave it out.");
        }
        if (kind == QuestionnaireKind.COMPETENCY
                && (role == null || !details().roles().contains(role))) {
            throw Refusal.rule(
                    "unknown-role",
                    pointer,
                    "Send the role that is answered for, one of: "
                            + String.join(", ", details().roles()) + ".");
        }
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    /** {@code null} of the first. */
    public UUID previousEdition() {
        return previousEdition;
    }

    public QuestionnaireKind kind() {
        return kind;
    }

    QuestionnaireStatus status() {
        return status;
    }

    public QuestionnaireDetails details() {
        return new QuestionnaireDetails(
                title, dimensions, questions.stream().map(AskedQuestion::asked).toList());
    }
}
