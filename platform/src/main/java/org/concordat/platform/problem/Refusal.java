package org.concordat.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that the service refuses, in words for the caller: which rule, and what to do next. Domain objects throw it
 * without knowing of HTTP; it becomes an RFC 9457 problem on the way out.
 */
public class Refusal extends RuntimeException {

    /** Why a request is refused; each reason has its HTTP status. */
    public enum Reason {
        /** The request cannot be understood. */
        INVALID(400),
        /** The caller may not do this. */
        FORBIDDEN(403),
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND(404),
        /** The present state does not allow it; {@link Refusal#allowed()} says what it allows. */
        CONFLICT(409),
        /** There was such a thing, and there is no longer. */
        GONE(410),
        /** The caller speaks of a version that is no longer the present one. */
        PRECONDITION_FAILED(412),
        /** A rule of the partnership forbids it. */
        RULE(422),
        /** The caller must say which version it has seen. */
        PRECONDITION_REQUIRED(428),
        /** The caller asks too often. */
        TOO_MANY_REQUESTS(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;
    private final String type;
    private final transient List<String> allowed;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;
    private final boolean standing;

    private Refusal(Reason reason, String type, String detail, List<String> allowed, List<FieldError> errors) {
        this(reason, type, detail, allowed, errors, Map.of(), false);
    }

    private Refusal(
            Reason reason,
            String type,
            String detail,
            List<String> allowed,
            List<FieldError> errors,
            Map<String, Object> members,
            boolean standing) {
        super(detail);
        this.members = members;
        this.standing = standing;
        this.reason = reason;
        this.type = type;
        this.allowed = allowed;
        this.errors = errors;
    }

    /** A rule of the partnership is broken; {@code type} is the rule's own stable name in kebab-case. */
    public static Refusal rule(String type, String detail) {
        return new Refusal(Reason.RULE, type, detail, List.of(), List.of());
    }

    /** A rule is broken by one field of the request, which the JSON pointer names. */
    public static Refusal rule(String type, String pointer, String detail) {
        return new Refusal(Reason.RULE, type, detail, List.of(), List.of(new FieldError(pointer, detail)));
    }

    /** A rule is broken by several fields, each with what is wrong with it. */
    public static Refusal rule(String type, String detail, List<FieldError> errors) {
        return new Refusal(Reason.RULE, type, detail, List.of(), List.copyOf(errors));
    }

    /** The present state does not allow it; {@code allowed} lists what would be allowed now. */
    public static Refusal conflict(String type, String detail, List<String> allowed) {
        return new Refusal(Reason.CONFLICT, type, detail, List.copyOf(allowed), List.of());
    }

    public static Refusal conflict(String type, String detail) {
        return conflict(type, detail, List.of());
    }

    /** No such thing, or not for this caller: both look the same from outside. */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(
                Reason.NOT_FOUND,
                "not-found",
                "There is no %s %s that you may see. Check the id, or list what there is.".formatted(what, id),
                List.of(),
                List.of());
    }

    /** What was there once is kept no longer. */
    public static Refusal gone(String type, String detail) {
        return new Refusal(Reason.GONE, type, detail, List.of(), List.of());
    }

    public static Refusal invalid(String pointer, String detail) {
        return new Refusal(
                Reason.INVALID, "invalid-request", detail, List.of(), List.of(new FieldError(pointer, detail)));
    }

    public static Refusal invalid(String type, String detail, List<FieldError> errors) {
        return new Refusal(Reason.INVALID, type, detail, List.of(), List.copyOf(errors));
    }

    public static Refusal forbidden(String detail) {
        return new Refusal(Reason.FORBIDDEN, "forbidden", detail, List.of(), List.of());
    }

    /** The same by a rule of the partnership, which has its own name. */
    public static Refusal forbidden(String type, String detail) {
        return new Refusal(Reason.FORBIDDEN, type, detail, List.of(), List.of());
    }

    public static Refusal preconditionRequired() {
        return new Refusal(
                Reason.PRECONDITION_REQUIRED,
                "precondition-required",
                "Send the ETag of the version you have seen as If-Match, so that nobody's change is overwritten unseen.",
                List.of(),
                List.of());
    }

    public static Refusal preconditionFailed() {
        return preconditionFailed(
                "The record has changed since you read it. Read it again, and repeat the change with its new ETag.");
    }

    /** The same for a tag that cannot be compared. */
    public static Refusal preconditionFailed(String detail) {
        return new Refusal(Reason.PRECONDITION_FAILED, "precondition-failed", detail, List.of(), List.of());
    }

    /** The same, where what was done before stands all the same: such as a place on a waiting list for what is refused. */
    public Refusal standing() {
        return new Refusal(reason, type, getMessage(), allowed, errors, members, true);
    }

    /** The same with one more member of the problem, for programs that go on by it: RFC 9457, section 3.2. */
    public Refusal with(String member, Object value) {
        var all = new TreeMap<>(members);
        all.put(member, value);
        return new Refusal(reason, type, getMessage(), allowed, errors, all, standing);
    }

    /** Whether what was done before is stored; nothing is otherwise. */
    public boolean isStanding() {
        return standing;
    }

    public Reason reason() {
        return reason;
    }

    public String type() {
        return type;
    }

    public List<String> allowed() {
        return allowed;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What the problem says beyond what every problem does, by name. */
    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
