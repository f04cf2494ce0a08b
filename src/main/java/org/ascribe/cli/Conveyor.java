package org.ascribe.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on many things at once and hands the results on in the order in which the things were put.
 *
 * <p>What is under way is bounded in number and in weight, so that memory stays the same however long the input is, and
 * one huge thing does not meet many others.
 *
 * @param <R> what becomes of a thing
 */
final class Conveyor<R> implements AutoCloseable {
    private static final int EACH = 16;
    private static final int HEAVIEST = 4_000_000;

    /** Takes a result at the end of the belt. */
    interface Exit<R> {
        void take(R result) throws IOException;
    }

    private record Load<R>(int weight, Future<R> result) {}

    private final ExecutorService workers;
    private final Deque<Load<R>> belt = new ArrayDeque<>();
    private final Exit<R> exit;
    private final int most;
    private long weight;

    /**
     * A belt with so many workers.
     *
     * @param exit called by the thread that puts and drains, so it needs no lock
     */
    Conveyor(int threads, Exit<R> exit) {
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "worker");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * EACH;
        this.exit = exit;
    }

    /** Puts a thing on the belt; waits for the first one where the belt is full. */
    void put(int heavy, Callable<R> work) throws IOException {
        while (!belt.isEmpty() && (belt.size() >= most || weight + heavy > HEAVIEST)) {
            takeFirst();
        }
        weight += heavy;
        belt.add(new Load<>(heavy, workers.submit(work)));
        while (!belt.isEmpty() && belt.peek().result().isDone()) {
            takeFirst();
        }
    }

    /** Waits for all that is on the belt. */
    void drain() throws IOException {
        while (!belt.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        Load<R> first = belt.remove();
        weight -= first.weight();
        try {
            exit.take(first.result().get());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
