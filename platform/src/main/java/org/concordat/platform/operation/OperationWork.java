package org.concordat.platform.operation;

/**
 * How operations of one kind are carried out. No transaction is open around it: each part commits for itself. After a
 * restart it begins again from its beginning, so a part that was done already must change nothing.
 *
 * @param <I> what is ordered; kept as JSON
 * @param <R> its result, to be read as JSON
 */
public interface OperationWork<I, R> {

    /** How far the work has come. */
    interface Progress {

        /** Notes that some more parts are done; ends the work when somebody has cancelled the operation. */
        void partsDone(int parts);

        default void partDone() {
            partsDone(1);
        }
    }

    String kind();

    Class<I> inputType();

    /**
     * How many parts there are to do.
     *
     * @throws org.concordat.platform.problem.Refusal when the input is such that nothing can be done
     */
    int parts(I input);

    /** @param orderedBy the caller in whose name it is done */
    R run(I input, String orderedBy, Progress progress);
}
