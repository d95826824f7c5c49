package org.concordat.programme.maturity.questionnaire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.id.Ids;

/** A question as the database keeps it. Part of its questionnaire, which replaces it and never changes it. */
@Entity
@Table(name = "question")
public class AskedQuestion {

    @Id
    private UUID id;

    private int position;
    private String code;
    private String dimension;
    private String text;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    @ElementCollection
    @CollectionTable(name = "question_level", joinColumns = @JoinColumn(name = "question"))
    @OrderColumn(name = "position")
    @Column(name = "name", nullable = false)
    private List<String> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question"))
    @OrderColumn(name = "position")
    private List<Option> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "question_required_level", joinColumns = @JoinColumn(name = "question"))
    @OrderColumn(name = "position")
    private List<RequiredLevel> required = new ArrayList<>();

    protected AskedQuestion() {}

    AskedQuestion(Question question, int position) {
        id = Ids.next();
        this.position = position;
        code = question.code();
        dimension = question.dimension();
        text = question.text();
        answer = question.answer();
        levels.addAll(question.levels());
        options.addAll(question.options());
        required.addAll(question.required());
    }

    Question asked() {
        return new Question(code, dimension, text, answer, levels, options, required);
    }
}
