#!/usr/bin/python3
"""A window of WebKit for tests: pages, and nothing around them. WebKit's WebDriver starts it and presses its keys; all
else goes over a socket to webkit-bridge.mjs, as lines of JSON in both directions. Unlike the browser that comes with
the driver it runs scripts before those of a page, has storage that keeps files, and tells when a process has ended."""

import itertools
import json
import os
import socket
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

line = socket.create_connection(("127.0.0.1", int(os.environ["WEBKIT_BRIDGE"])))
views = {}
requests = itertools.count(1)
# A page whose process answers nothing for so many seconds hangs; one that is only slow on a busy machine answers.
patience = 180
# Unit tests run one file after the other in one window.
unit_tests = "WEBKIT_UNIT_TESTS" in os.environ


def tell(**event):
    line.sendall((json.dumps(event) + "\n").encode())


def answer(number, **result):
    tell(answer=number, **result)


def context_of(folder):
    if not folder:
        return WebKit2.WebContext.new_ephemeral()
    return WebKit2.WebContext.new_with_website_data_manager(
        WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=folder)
    )


context = context_of(os.environ.get("WEBKIT_STORAGE"))
context.set_automation_allowed(True)


def create_view(*_):
    contents = WebKit2.UserContentManager()
    settings = WebKit2.Settings(
        # A page in the cache keeps its databases open, and WebKit then never answers who deletes one.
        enable_page_cache=not unit_tests,
        enable_media_stream=True,
        enable_mock_capture_devices=True,
        enable_write_console_messages_to_stdout=False,
        javascript_can_open_windows_automatically=True,
    )
    view = WebKit2.WebView(
        web_context=context, user_content_manager=contents, settings=settings, is_controlled_by_automation=True
    )
    window = Gtk.Window(decorated=False)
    window.set_default_size(900, 700)
    window.add(view)
    number = len(views)
    views[number] = view

    def on_load(_, event):
        tell(event=event.value_nick, view=number, url=view.get_uri())

    def on_failed(_, __, url, error):
        tell(event="failed", view=number, url=url, reason=error.message)

    def on_uri(*_):
        tell(event="uri", view=number, url=view.get_uri(), loading=view.is_loading())

    def on_message(_, message):
        tell(event="message", view=number, text=message.get_js_value().to_string())

    def on_ended(_, reason):
        tell(event="ended", view=number, reason=reason.value_nick)

    def on_permission(_, request):
        request.allow()
        return True

    def on_request(_, resource, request):
        name = next(requests)

        def on_finished(_):
            status = resource.get_response().get_status_code() if resource.get_response() else 0
            tell(event="response", view=number, request=name, status=status)

        def on_lost(_, error):
            tell(event="lost", view=number, request=name, reason=error.message)

        tell(event="request", view=number, request=name, url=request.get_uri(), method=request.get_http_method())
        resource.connect("finished", on_finished)
        resource.connect("failed", on_lost)

    silence = None

    def end():
        nonlocal silence
        silence = None
        view.terminate_web_process()

    def on_responsive(*_):
        nonlocal silence
        if silence:
            GLib.source_remove(silence)
        silence = None if view.get_is_web_process_responsive() else GLib.timeout_add_seconds(patience, end)

    view.connect("notify::is-web-process-responsive", on_responsive)
    if not unit_tests:
        view.connect("resource-load-started", on_request)
    view.connect("load-changed", on_load)
    view.connect("load-failed", on_failed)
    view.connect("notify::uri", on_uri)
    view.connect("web-process-terminated", on_ended)
    view.connect("permission-request", on_permission)
    view.connect("close", lambda _: close(number))
    contents.connect("script-message-received::bridge", on_message)
    contents.register_script_message_handler("bridge")
    window.show_all()
    tell(event="view", view=number)
    return view


def close(number):
    view = views[number]
    view.get_toplevel().destroy()
    tell(event="closed", view=number)


def evaluate(view, number, script):
    def done(_, result):
        try:
            value = view.evaluate_javascript_finish(result)
            answer(number, value=value.to_string() if value.is_string() else None)
        except GLib.Error as error:
            answer(number, error=error.message)

    view.evaluate_javascript(script, -1, None, None, None, done)


def set_scripts(view, scripts):
    contents = view.get_user_content_manager()
    contents.remove_all_scripts()
    for source in scripts:
        contents.add_script(
            WebKit2.UserScript(
                source, WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START, None, None
            )
        )


def do(number, name, view, arguments):
    view = views.get(view)
    if name == "evaluate":
        return evaluate(view, number, arguments["script"])
    if name == "scripts":
        set_scripts(view, arguments["scripts"])
    elif name == "load":
        view.load_uri(arguments["url"])
    elif name == "reload":
        view.reload()
    elif name == "back":
        view.go_back()
    elif name == "forward":
        view.go_forward()
    elif name == "resize":
        view.get_toplevel().resize(arguments["width"], arguments["height"])
    elif name == "activate":
        view.get_toplevel().present()
        view.grab_focus()
    elif name == "dark":
        Gtk.Settings.get_default().set_property("gtk-application-prefer-dark-theme", arguments["dark"])
    elif name == "close":
        view.get_toplevel().destroy()
        tell(event="closed", view=arguments["view"])
    answer(number)


def obey(text):
    command = json.loads(text)
    try:
        do(command["number"], command["name"], command.get("view"), command)
    except Exception as error:  # the bridge says what went wrong
        answer(command["number"], error=repr(error))


def listen():
    for text in line.makefile(encoding="utf-8"):
        GLib.idle_add(obey, text)
    GLib.idle_add(Gtk.main_quit)


def on_automation(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("webkit-window")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", create_view)


context.connect("automation-started", on_automation)
threading.Thread(target=listen, daemon=True).start()
Gtk.main()
sys.exit(0)
