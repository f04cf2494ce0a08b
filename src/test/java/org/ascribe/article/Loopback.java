package org.ascribe.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on an address of this machine that answers as a test wants, also against all rules. */
final class Loopback implements AutoCloseable {
    /** Answers one request. */
    interface Answer {
        /** Writes it; the path is that of the request. */
        void write(String path, OutputStream out) throws Exception;
    }

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** On an address that begins with 127, all of which are this machine's. */
    Loopback(String address, Answer answer) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName(address));
        Thread thread = new Thread(() -> serve(answer), "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The heads of the requests that came in. */
    List<String> requests() {
        return requests;
    }

    private void serve(Answer answer) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(socket, answer), "loopback-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, Answer answer) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            requests.add(head.toString());
            answer.write(head.toString().split(" ")[1], socket.getOutputStream());
        } catch (Exception gone) {
            // Whoever asked has hung up, as most of the tests want.
        }
    }

    static void write(OutputStream out, String head, byte[] body) throws IOException {
        out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
    }

    static void page(OutputStream out, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length, body);
    }

    static void redirect(OutputStream out, String location) throws IOException {
        write(out, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0", new byte[0]);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
